//! The commands: a file each. A command makes calls of `app` and prints the answer.

mod audit;
mod backup;
mod bundle;
mod clock;
mod codes;
mod doctor;
mod enrol;
mod erase;
mod export;
mod fork;
mod import;
mod init;
mod judge;
mod mapping;
mod office;
mod pack;
mod passphrase;
mod peer;
mod picture;
mod post;
mod profile;
mod record;
mod registrar;
mod relay;
mod root;
mod search;
mod seat;
mod serve;
mod show;
mod stats;
mod status;
mod team;
mod template;
mod templates;
mod verify;
mod view;

use crate::Outcome;
use crate::run::Run;
use app::Failure;
use clap::Subcommand;

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Found a new administration on this device
    Init(init::Init),
    /// Let this device join an administration: makes a seat, and the request that its registrar answers
    Join(enrol::Join),
    /// Bring seats into the administration
    #[command(subcommand)]
    Enrol(enrol::Enrol),
    /// The department tree
    #[command(subcommand)]
    Office(office::Office),
    /// What the administration says once for all its offices
    #[command(subcommand)]
    Profile(profile::Profile),
    /// Carry records between devices as a file
    #[command(subcommand)]
    Bundle(bundle::Bundle),
    /// Devices that this one exchanges with over a network
    #[command(subcommand)]
    Peer(peer::Peer),
    /// Letters to devices that are not there, by way of one that carries them
    #[command(subcommand)]
    Post(post::Post),
    /// Print where this device is found on the network, for another device to be told
    Ticket,
    /// Exchange with other devices now, until both hold the same
    Sync(peer::Sync),
    /// Carry encrypted packets between devices that reach each other in no other way
    Relay(relay::Relay),
    /// Which edition of a code list or of the library is the right one
    #[command(subcommand)]
    Pack(pack::Pack),
    /// What came from elsewhere and does not count
    #[command(subcommand)]
    Waiting(bundle::Waiting),
    /// Write and read single records
    #[command(subcommand)]
    Record(record::Record),
    /// Pictures beside a record
    #[command(subcommand)]
    Picture(picture::Picture),
    /// Find records
    Search(search::Search),
    /// Count records by one field
    Stats(stats::Stats),
    /// Saved questions
    #[command(subcommand)]
    View(view::View),
    /// Bring in the rows of a spreadsheet
    Import(import::Import),
    /// Write records into a spreadsheet
    Export(export::Export),
    /// Write an empty spreadsheet to fill in
    Template(template::Template),
    /// List the official templates for imports
    Templates(templates::Templates),
    /// Ways to read other people's spreadsheets
    #[command(subcommand)]
    Mapping(mapping::Mapping),
    /// Find codes of a list
    Codes(codes::Codes),
    /// List the fields of a kind of record
    Fields(codes::Fields),
    /// The officers' seats on this device
    #[command(subcommand)]
    Seat(seat::Seat),
    /// Who speaks for the administration
    #[command(subcommand)]
    Registrar(registrar::Registrar),
    /// Journals and logs that forked, and which branch is right
    #[command(subcommand)]
    Fork(fork::Fork),
    /// The root of the administration
    #[command(subcommand)]
    Root(root::Root),
    /// Change the passphrase of the seat
    Passphrase(passphrase::Passphrase),
    /// Whether the clock of this device is believed
    Clock(clock::Clock),
    /// How this device stands
    Status(status::Status),
    /// Backups of the data folder
    #[command(subcommand)]
    Backup(backup::Backup),
    /// Records that go for good, and those that must stay
    #[command(subcommand)]
    Erase(erase::Erase),
    /// Who works on the file of an investigation
    #[command(subcommand)]
    Team(team::Team),
    /// Files of investigations that can be opened
    #[command(subcommand)]
    Files(team::Files),
    /// What was done at this device: views, searches, exports, enrolments
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Check every signature, chain and record on the disk
    Verify(verify::Verify),
    /// Hold the folder for other commands, and serve the interface to a browser
    Serve(serve::Serve),
    /// Check whether this machine is fit for the work
    Doctor(doctor::Doctor),
}

/// Runs a command.
pub fn run(command: Command, run: &Run) -> Result<Outcome, Failure> {
    match command {
        Command::Init(init) => init::run(init, run),
        Command::Join(join) => enrol::join(join, run),
        Command::Enrol(enrol) => enrol::run(enrol, run),
        Command::Office(office) => office::run(office, run),
        Command::Profile(profile) => profile::run(profile, run),
        Command::Bundle(bundle) => bundle::run(bundle, run),
        Command::Peer(peer) => peer::run(peer, run),
        Command::Post(post) => post::run(post, run),
        Command::Ticket => peer::ticket(run),
        Command::Sync(sync) => peer::sync(sync, run),
        Command::Relay(relay) => relay::run(relay, run),
        Command::Pack(pack) => pack::run(pack, run),
        Command::Picture(picture) => picture::run(picture, run),
        Command::Waiting(waiting) => bundle::waiting(waiting, run),
        Command::Record(record) => record::run(record, run),
        Command::Search(search) => search::run(search, run),
        Command::Stats(stats) => stats::run(stats, run),
        Command::View(view) => view::run(view, run),
        Command::Import(import) => import::run(import, run),
        Command::Export(export) => export::run(export, run),
        Command::Template(template) => template::run(template, run),
        Command::Templates(templates) => templates::run(templates, run),
        Command::Mapping(mapping) => mapping::run(mapping, run),
        Command::Codes(codes) => codes::codes(codes, run),
        Command::Fields(fields) => codes::fields(fields, run),
        Command::Passphrase(passphrase) => passphrase::run(passphrase, run),
        Command::Clock(clock) => clock::run(clock, run),
        Command::Registrar(registrar) => registrar::run(registrar, run),
        Command::Fork(fork) => fork::run(fork, run),
        Command::Root(root) => root::run(root, run),
        Command::Seat(seat) => seat::run(seat, run),
        Command::Status(status) => status::run(status, run),
        Command::Backup(backup) => backup::run(backup, run),
        Command::Erase(erase) => erase::run(erase, run),
        Command::Team(team) => team::run(team, run),
        Command::Files(files) => team::files(files, run),
        Command::Audit(audit) => audit::run(audit, run),
        Command::Verify(verify) => verify::run(verify, run),
        Command::Serve(serve) => serve::run(serve, run),
        Command::Doctor(doctor) => doctor::run(doctor, run),
    }
}
