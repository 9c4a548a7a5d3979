//! The list of calls: each name, its function, what goes in and what comes out. It makes the dispatcher, and the
//! TypeScript of the interface (`ui/src/backend/types.ts`, held against this by a test).

mod addresses;
mod asked;
mod audit;
mod backup;
mod bundle;
mod captions;
mod clock;
mod columns;
mod decide;
pub(crate) mod demo;
mod dictionary;
mod differences;
mod drafts;
mod enrol;
mod erase;
mod export;
mod floor;
mod folder;
mod forks;
mod home;
mod import;
mod job;
mod lately;
mod links;
mod mappings;
mod packs;
mod peers;
mod pickers;
mod picture;
mod post;
mod profile;
mod record;
mod records;
mod recover;
mod registrars;
mod root;
mod seats;
mod settings;
pub(crate) mod start;
mod status;
mod succession;
mod team;
mod typescript;
pub(crate) mod unlock;
mod value;
mod verify;
mod views;
mod waiting;

pub(crate) use backup::Proved;
pub(crate) use bundle::{Brought, Made, Shown, has_room, of_others, take as take_bundle};
pub(crate) use differences::to_decide;
pub(crate) use enrol::REQUEST;
#[cfg(test)]
pub(crate) use import::demonstration as filled;
pub(crate) use peers::device_called;
pub use record::on_this_clock;
pub(crate) use record::{day_of, moment, number_of, remarks, saved_by, today};
pub(crate) use records::found_all;
pub(crate) use registrars::with_duty;
pub(crate) use succession::{is_closed, is_full, predecessor};

use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

/// A call that needs nothing.
#[derive(Deserialize)]
pub(crate) struct Nothing {}

/// A call that needs only to know who reads the answer.
#[derive(Debug, Deserialize, TS)]
pub struct Reader {
    /// The reader's language.
    pub language: String,
}

/// A call that answers nothing but that it was done.
#[derive(Serialize, TS)]
pub(crate) struct Done {}

impl TS for Nothing {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "Record<string, never>".to_owned()
    }

    fn inline(config: &ts_rs::Config) -> String {
        Self::name(config)
    }
}

macro_rules! calls {
    ($($name:literal => $function:path: $input:ty => $output:ty;)*) => {
        /// All names of calls.
        pub const CALLS: &[&str] = &[$($name),*];

        pub(crate) fn dispatch(app: &App, session: &Session, name: &str, input: Json) -> Result<Json, Failure> {
            if !PASSIVE.contains(&name) {
                session.touch(&app.shared);
            }
            // A new record is the seat's own.
            let reads = READS.contains(&name) || (name == "record.set" && !input["id"].is_null());
            if reads {
                may_read(app, session, name, &input)?;
            }
            let asked = crate::audit::leaves_a_row(name).then(|| input.clone());
            let output = match name {
                $($name => {
                    let output: $output = $function(app, session, read::<$input>(input)?)?;
                    written(&output)
                })*
                _ => Err(Failure::new("unknown-call").with("name", name)),
            }?;
            if let Some(asked) = asked {
                crate::audit::note(app, session, name, &asked, &output);
            }
            Ok(output)
        }

        /// The types of all calls as TypeScript: the whole of `ui/src/backend/types.ts`.
        pub fn types() -> String {
            let mut collected = typescript::Types::default();
            $(collected.call::<$input, $output>($name);)*
            collected.written()
        }
    };
}

calls! {
    "status" => status::status: Nothing => status::Status;
    "start.found" => start::found: start::Founding => start::Founded;
    "start.sheet" => start::unconfirmed: Nothing => Option<start::RecoverySheet>;
    "start.confirm" => start::confirm: Nothing => Done;
    "unlock" => unlock::unlock: unlock::Unlock => status::Status;
    "lock" => unlock::sign_out: Nothing => status::Status;
    "clock.say" => clock::say: clock::ClockSaid => status::Status;
    "passphrase.change" => unlock::change_passphrase: unlock::ChangePassphrase => Done;
    "sheet" => start::sheet_again: start::SheetAgain => start::RecoverySheet;
    "enrol.join" => enrol::join: enrol::Newcomer => enrol::Joined;
    "enrol.officer" => enrol::officer: enrol::Newcomer => enrol::Joined;
    "enrol.pending" => enrol::pending: Nothing => Vec<enrol::RequestView>;
    "enrol.read" => enrol::read: enrol::File => enrol::RequestRead;
    "enrol.approve" => enrol::approve_request: enrol::ApproveInput => enrol::Answer;
    "enrol.look" => enrol::look_at_answer: enrol::File => enrol::AnswerRead;
    "enrol.answer" => enrol::take_answer: enrol::File => Done;
    "recover.ask" => recover::ask: recover::RecoverInput => enrol::Joined;
    "recover.pending" => recover::pending: Nothing => Vec<recover::Recovered>;
    "recover.answer" => recover::take: recover::RecoverAnswer => status::Status;
    "enrol.write" => enrol::write: enrol::FileToWrite => import::Written;
    "bundle.make" => bundle::make: bundle::MakeInput => job::Begun;
    "bundle.receipt" => bundle::receipt: bundle::ReceiptInput => job::Begun;
    "bundle.show" => bundle::show: bundle::ShowInput => job::Begun;
    "bundle.accept" => bundle::accept: bundle::AcceptInput => job::Begun;
    "post.send" => post::send: post::SendInput => job::Begun;
    "post.list" => post::list: Nothing => post::PostView;
    "post.drop" => post::drop: post::OfLetter => Done;
    "peer.list" => peers::list: Nothing => peers::PeersView;
    "peer.network" => peers::network: peers::NetworkInput => peers::PeersView;
    "peer.ticket" => peers::ticket: Nothing => peers::Ticket;
    "peer.add" => peers::add: peers::AddPeer => peers::PeersView;
    "peer.set" => peers::set: peers::SetPeer => peers::PeersView;
    "peer.remove" => peers::remove: peers::OfPeer => peers::PeersView;
    "peer.sync" => peers::sync: peers::OfPeer => job::Begun;
    "peer.addresses" => addresses::list: Nothing => addresses::AddressesView;
    "device.list" => peers::devices: Nothing => Vec<peers::DeviceLine>;
    "pack.list" => packs::list: Nothing => Vec<packs::PackLine>;
    "pack.state" => packs::state: packs::StatePack => Vec<packs::PackLine>;
    "pack.check" => packs::check: packs::PackFile => packs::PackChecked;
    "address.state" => peers::state_address: peers::StateAddress => Done;
    "floor.get" => floor::get: Nothing => floor::FloorView;
    "floor.state" => floor::state: floor::StateFloor => floor::FloorView;
    "waiting.list" => waiting::waiting: Nothing => Vec<waiting::WaitingLine>;
    "waiting.adopt" => waiting::adopt: waiting::AdoptInput => Vec<waiting::WaitingLine>;
    "waiting.put_away" => waiting::put_away_one: waiting::PutAwayInput => Vec<waiting::WaitingLine>;
    "backup.make" => backup::make: backup::BackupInput => job::Begun;
    "backup.test" => backup::test: backup::BackupTest => job::Begun;
    "backup.list" => backup::list: Nothing => Vec<backup::BackupLine>;
    "backup.restore" => backup::restore: backup::RestoreInput => job::Begun;
    "erase.order" => erase::order: erase::EraseInput => Vec<erase::ErasureLine>;
    "erase.schedule" => erase::schedule: Reader => Vec<erase::ErasureLine>;
    "erase.now" => erase::at_once: Nothing => erase::ErasedCount;
    "erase.list" => erase::list: Reader => Vec<erase::ErasureLine>;
    "hold.set" => erase::hold: erase::HoldInput => Done;
    "audit.print" => audit::print: audit::PrintInput => Done;
    "audit.list" => audit::list: Nothing => Vec<audit::AuditLine>;
    "audit.verify" => audit::check: Nothing => Vec<audit::ChainChecked>;
    "office.list" => enrol::offices: Nothing => Vec<enrol::Office>;
    "office.add" => enrol::add_office: enrol::NewOffice => Vec<enrol::Office>;
    "office.move" => enrol::move_office: enrol::MoveOffice => Vec<enrol::Office>;
    "profile.get" => profile::get: Nothing => profile::ProfileView;
    "profile.check" => profile::check: profile::ProfileText => profile::ProfileChecked;
    "profile.write" => profile::write: profile::ProfileFile => import::Written;
    "profile.set" => profile::set: profile::StateProfile => profile::ProfileView;
    "registrar.list" => registrars::list: Nothing => Vec<registrars::RegistrarLine>;
    "registrar.name" => registrars::name: registrars::NameRegistrar => Vec<registrars::RegistrarLine>;
    "registrar.end" => registrars::end: registrars::EndRegistrar => Vec<registrars::RegistrarLine>;
    "root.new_words" => root::new_words: Nothing => root::RootWords;
    "root.succeed" => root::succeed: root::Succession => Vec<registrars::RegistrarLine>;
    "fork.list" => forks::list: Nothing => Vec<forks::ForkLine>;
    "fork.resolve" => forks::resolve: forks::Resolving => Vec<forks::ForkLine>;
    "seats" => seats::list: Nothing => Vec<seats::SeatLine>;
    "seat.revoke" => seats::revoke: seats::RevokeInput => Vec<seats::SeatLine>;
    "seat.set_roles" => seats::set_roles: seats::RolesInput => Vec<seats::SeatLine>;
    "role.list" => seats::roles: Nothing => Vec<String>;
    "reason.list" => seats::reasons: Nothing => Vec<seats::ReasonLine>;
    "seat.renew" => seats::renew: seats::RenewInput => Vec<seats::SeatLine>;
    "seat.list" => status::seats: Nothing => Vec<status::SeatChoice>;
    "dictionary" => dictionary::dictionary: Nothing => dictionary::Dictionary;
    "codes" => pickers::codes: pickers::CodesInput => pickers::Codes;
    "value.check" => value::check: value::CheckInput => value::Checked;
    "home" => home::home: Reader => home::Home;
    "records.search" => records::search: records::SearchInput => records::SearchAnswer;
    "records.facets" => records::facets: records::FacetsInput => records::Facets;
    "records.stats" => records::stats: records::StatsInput => records::Stats;
    "views.list" => views::list: Nothing => Vec<views::View>;
    "views.save" => views::save: views::View => Vec<views::View>;
    "views.remove" => views::remove: views::Remove => Vec<views::View>;
    "record.get" => record::get: record::Get => record::RecordView;
    "record.history" => record::history: record::HistoryInput => record::History;
    "record.set" => record::set: record::SetInput => record::RecordView;
    "record.decide" => decide::decide: decide::DecideInput => record::RecordView;
    "record.differences" => differences::differences: differences::DifferencesInput => differences::Differences;
    "record.settle" => differences::settle: differences::SettleInput => record::RecordView;
    "record.hand_over" => succession::hand_over: succession::HandOverInput => record::RecordView;
    "record.renew" => succession::renew: succession::RenewInput => record::RecordView;
    "record.before" => succession::before: succession::BeforeInput => succession::Before;
    "record.titles" => links::titles: links::TitlesInput => Vec<links::Titled>;
    "record.linked" => links::linked: links::LinkedInput => Vec<links::Linked>;
    "record.alike" => links::alike: links::AlikeInput => Vec<links::Alike>;
    "team" => team::team: team::TeamInput => team::Team;
    "team.assign" => team::assign: team::AssignInput => team::Team;
    "team.end" => team::unassign: team::UnassignInput => team::Team;
    "closed.ready" => team::ready: Nothing => team::Ready;
    "closed.make_ready" => team::make_ready: team::MakeReady => team::Ready;
    "closed.hand_over" => team::hand_over: team::HandOver => team::HandedOver;
    "draft.open" => drafts::open: drafts::Open => drafts::Draft;
    "draft.keep" => drafts::keep: drafts::Keep => drafts::Kept;
    "draft.save" => drafts::save: drafts::Save => record::RecordView;
    "draft.discard" => drafts::discard: drafts::Discard => Done;
    "draft.list" => drafts::list: Reader => Vec<drafts::DraftLine>;
    "picture.list" => picture::list: picture::OfRecord => Vec<picture::Picture>;
    "picture.add" => picture::add: picture::AddPicture => picture::AddedPicture;
    "picture.describe" => captions::describe: captions::DescribePicture => Done;
    "picture.strike" => captions::strike: picture::OfPicture => Done;
    "picture.restore" => captions::restore: picture::OfPicture => Done;
    "picture.want" => picture::want: picture::OfPicture => Done;
    "picture.save" => picture::save: picture::SavePicture => import::Written;
    "picture.keep" => picture::keep: picture::KeepOriginals => picture::KeepOriginals;
    "import.templates" => import::templates: Nothing => Vec<import::ImportTemplate>;
    "mappings.list" => mappings::list: Nothing => Vec<mappings::MappingLine>;
    "mappings.save" => mappings::save: mappings::SaveMapping => Vec<mappings::MappingLine>;
    "mappings.remove" => mappings::remove: mappings::RemoveMapping => Vec<mappings::MappingLine>;
    "import.template_file" => import::template_file: import::TemplateFile => import::Written;
    "import.columns" => columns::columns: import::ImportInput => columns::ImportColumns;
    "import.start" => import::start: import::ImportInput => job::Begun;
    "import.report" => job::report: job::ReportInput => job::Report;
    "export.start" => export::start: export::ExportInput => job::Begun;
    "job.status" => job::status: job::Named => crate::jobs::JobStatus;
    "job.cancel" => job::cancel: job::Named => Done;
    "settings.get" => settings::get: Nothing => Option<settings::Settings>;
    "settings.set" => settings::set: settings::Settings => settings::Settings;
    "folder" => folder::folder: Nothing => folder::FolderFacts;
    "verify" => verify::verify: verify::VerifyInput => verify::Verified;
}

/// What shows records that others wrote, too.
const READS: &[&str] = &[
    "records.facets",
    "records.stats",
    "record.get",
    "record.history",
    "record.differences",
    "record.decide",
    "record.settle",
    "record.hand_over",
    "record.renew",
    "record.before",
    "audit.print",
    "record.titles",
    "record.linked",
    "record.alike",
    "team",
    "export.start",
    "waiting.list",
    "waiting.adopt",
    "waiting.put_away",
    "fork.list",
    "fork.resolve",
    "erase.order",
    "erase.schedule",
    "erase.list",
    "picture.list",
    "picture.want",
    "picture.save",
];

/// Calls about one record, which whoever wrote some of it may make always. What writes into a record answers with it.
const READS_ONE: &[&str] = &[
    "record.get",
    "record.history",
    "record.differences",
    "record.set",
    "record.decide",
    "record.settle",
    "record.before",
    "audit.print",
    "picture.list",
    "picture.save",
];

/// Whether a seat may make a call that shows what others wrote.
fn may_read(app: &App, session: &Session, name: &str, input: &Json) -> Result<(), Failure> {
    let id = input["id"].as_str().filter(|_| READS_ONE.contains(&name));
    may_read_record(app, session, id)
}

/// Whoever may not read what others wrote may read what he wrote himself, of one record or of all: why, where this is so.
fn reads_own_only(app: &App, session: &Session) -> Result<Option<Failure>, Failure> {
    match may_read_record(app, session, None) {
        Err(failure) if ["lease-over", "restored-unheard"].contains(&failure.code.as_str()) => Ok(Some(failure)),
        other => other.map(|()| None),
    }
}

/// Whoever no statement names, or whose seat was revoked, reads nothing of the others; nor does a seat whose lease ran out, but
/// for a record of which it wrote something. Nobody signed in is for the call to say.
fn may_read_record(app: &App, session: &Session, id: Option<&str>) -> Result<(), Failure> {
    let Ok((desk, signed)) = app.desk(session) else { return Ok(()) };
    let (authority, seat) = (desk.authority(), signed.secrets.signing.key());
    let now = crate::calendar::Calendar::of(&desk, &seat)?.believed();
    let denied = match (authority.seat(&seat), authority.revocation(&seat)) {
        (_, Some(_)) => journals::Denied::Revoked,
        (None, None) => journals::Denied::UnknownSeat,
        // Restored without news: what became of seats and records since is not known here.
        (Some(_), None) if !crate::backup::may_read(&desk, &signed.secrets)? => journals::Denied::Unheard,
        (Some(_), None) if !authority.is_over(&seat, now) => return Ok(()),
        (Some(_), None) => journals::Denied::LeaseOver,
    };
    if matches!(denied, journals::Denied::LeaseOver | journals::Denied::Unheard) {
        let wrote = |id: &str| -> Result<bool, Failure> {
            let (desk, _) = app.desk_of(session, id)?;
            let document = desk.store.read()?.document(record::number_of(&desk, id)?)?;
            Ok(document.saved.iter().any(|saved| saved.header.seat == seat))
        };
        if id.map(wrote).transpose()? == Some(true) {
            return Ok(());
        }
    }
    let until = authority.lease(&seat).and_then(|until| i64::try_from(until).ok()).map(record::moment).unwrap_or_default();
    Err(Failure::new(denied.code()).with("until", until).with("day", record::moment(now)))
}

/// What a front asks of itself, without a person: it does not keep a seat signed in.
const PASSIVE: &[&str] = &["status", "job.status", "peer.list", "peer.addresses"];

fn read<T: for<'a> Deserialize<'a>>(input: Json) -> Result<T, Failure> {
    let input = match input {
        Json::Null => Json::Object(Default::default()),
        // A list would be read in the order of the fields, past whoever looks at them by name.
        Json::Object(_) => input,
        _ => return Err(Failure::new("wrong-input").with("reason", "not an object")),
    };
    serde_json::from_value(input).map_err(|error| Failure::new("wrong-input").with("reason", error.to_string()))
}

fn written<T: Serialize>(output: &T) -> Result<Json, Failure> {
    serde_json::to_value(output).map_err(|error| Failure::new("wrong-output").with("reason", error.to_string()))
}
