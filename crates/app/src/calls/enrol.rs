//! Enrolment: a seat asks, two people compare words, the registrar answers. Files are handed over as bytes in hex, so that a
//! window, a browser and a terminal carry them each in its own way.

use super::start::{RecoverySheet, check_answers, check_passphrase, cost, sheet};
use super::{Done, Nothing};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::write_whole;
use crate::intake::believe;
use crate::officers::{enter, enter_own};
use crate::passphrase::Passphrase;
use crate::save::{Writer, chance, now};
use crate::session::{Officer, Session, Signed};
use crate::shared::{App, lock};
use journals::{
    Approval, Authority, EnrolmentError, Key, OfficeId, ReadingSecret, Recovery, Request, Role, SigningSecret, answer, answer_recovery,
    approve, free_letters, is_answer, is_recovery_answer, open_answer, words_of_root, words_to_compare,
};
use serde::{Deserialize, Serialize};
use std::fmt::Write;
use std::path::Path;
use std::sync::{Arc, PoisonError};
use store::{Creation, Store};
use ts_rs::TS;
use zeroize::Zeroizing;

/// The setting that holds what a seat asks, until a statement names it.
pub(crate) const REQUEST: &str = "request";

/// Who comes.
#[derive(Deserialize, TS)]
pub struct Newcomer {
    /// Service number.
    pub number: String,
    /// Name.
    pub name: String,
    /// What opens the seat.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// What a new seat is given: its sheet, and what it asks.
#[derive(Serialize, TS)]
pub struct Joined {
    /// To be printed now.
    pub sheet: RecoverySheet,
    /// To be carried to the registrar.
    pub request: RequestView,
}

/// What a seat asks.
#[derive(Serialize, TS)]
pub struct RequestView {
    /// Its key, in hex.
    pub seat: String,
    /// Service number.
    pub number: String,
    /// Name.
    pub name: String,
    /// Words that the officer reads to the registrar.
    pub words: Vec<String>,
    /// The bytes of the file, in hex.
    pub bytes: String,
    /// When it was made.
    pub made_at: String,
}

/// A file, as bytes in hex.
#[derive(Deserialize, TS)]
pub struct File {
    /// Its bytes.
    pub bytes: String,
}

/// A file to be written.
#[derive(Deserialize, TS)]
pub struct FileToWrite {
    /// Its bytes, in hex: a request or an answer.
    pub bytes: String,
    /// Where to.
    pub path: String,
}

/// What the registrar sees before he answers.
#[derive(Serialize, TS)]
pub struct RequestRead {
    /// What is asked.
    pub request: RequestView,
    /// Whether the device is in no statement yet.
    pub device_is_new: bool,
    /// Letters that are free for its references.
    pub letters: String,
    /// Offices for which this registrar speaks.
    pub offices: Vec<Office>,
    /// Roles that can be given.
    pub roles: Vec<String>,
    /// The seat whose place it takes, where its officer forgot his passphrase and lost his sheet.
    pub recovers: Option<Recovers>,
    /// Whether it was answered already: to approve it gives the same answer again, and says nothing new.
    pub answered: bool,
}

/// A seat that nothing opens any more.
#[derive(Serialize, TS)]
pub struct Recovers {
    /// Its key, in hex.
    pub seat: String,
    /// Number and name of its officer, as this folder and the directory have them.
    pub officer: String,
    /// Id of its office, in hex.
    pub office: String,
    /// Letters of its device.
    pub device: String,
}

/// An office.
#[derive(Serialize, TS)]
pub struct Office {
    /// Its id, in hex.
    pub id: String,
    /// Letters in references.
    pub code: String,
    /// The office above.
    pub parent: Option<String>,
    /// Whether whoever asks may write cases there.
    pub writes: bool,
}

/// What the registrar answers.
#[derive(Deserialize, TS)]
pub struct ApproveInput {
    /// The request, in hex.
    pub request: String,
    /// Id of the office, in hex, or its code.
    pub office: String,
    /// Letters for references of a new device.
    #[serde(default)]
    #[ts(optional)]
    pub letters: Option<String>,
    /// Roles.
    pub roles: Vec<String>,
    /// The seat that this one takes the place of, by its key in hex: the same officer on a new laptop. It ends.
    #[serde(default)]
    #[ts(optional)]
    pub replaces: Option<String>,
}

/// The registrar's answer.
#[derive(Serialize, TS)]
pub struct Answer {
    /// The bytes of the file, in hex.
    pub bytes: String,
    /// The seat that was recovered by it, in hex.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub recovered: Option<String>,
    /// The seat that was enrolled by this request before, in hex: nothing was said anew, whatever was asked now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub again: Option<String>,
    /// The administration's five words, which the registrar reads to the officer when he opens it.
    pub words: Vec<String>,
}

/// An answer, before it is taken.
#[derive(Serialize, TS)]
pub struct AnswerRead {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Name of the administration.
    pub administration: String,
    /// Its five words.
    pub words: Vec<String>,
}

/// A new office.
#[derive(Deserialize, TS)]
pub struct NewOffice {
    /// Letters in references.
    pub code: String,
    /// The office above: its id or code; the office of the whole where it is not said.
    #[serde(default)]
    #[ts(optional)]
    pub parent: Option<String>,
}

/// What a registrar was brought: what a new seat asks, and what a recovery asks beside it.
struct Brought {
    bytes: Vec<u8>,
    request: Request,
    recovery: Option<Recovery>,
}

impl Brought {
    fn open(desk: &Desk, text: &str) -> Result<Brought, Failure> {
        let bytes = from_hex(text, EnrolmentError::NotARequest)?;
        let Ok(asked) = Recovery::open(&bytes) else {
            let request = Request::open(&bytes).map_err(failed)?;
            return Ok(Brought { bytes, request, recovery: None });
        };
        // The officer is the one who has the seat, whoever asks.
        let Officer { number, name, .. } = desk.holder(&asked.replaces);
        let request = asked
            .request(&desk.authority(), number, name)
            .ok_or_else(|| Failure::new("no-seat-of-key").with("key", asked.replaces.to_string()))?;
        Ok(Brought { bytes, request, recovery: Some(asked) })
    }

    fn view(&self) -> RequestView {
        let Request { seat, number, name, time, .. } = self.request.clone();
        let officer = Officer { number, name, office_name: String::new() };
        view_of(&self.bytes, &seat, officer, super::record::moment(time))
    }

    /// What is said of the seat that a recovery names.
    fn recovers(&self, desk: &Desk, authority: &Authority) -> Option<Recovers> {
        let seat = self.recovery.as_ref()?.replaces;
        let office = hex(&authority.seat(&seat)?.office);
        Some(Recovers { seat: seat.to_string(), officer: desk.officer(&seat), office, device: desk.device_of(&seat) })
    }
}

/// Whose setting it is, its name, its value.
type Setting = (Key, &'static str, Vec<u8>);

/// The secrets of a new seat.
struct New {
    signing: SigningSecret,
    reading: ReadingSecret,
    recovery: Zeroizing<[u8; 32]>,
    officer: Officer,
}

impl New {
    fn draw(input: &Newcomer) -> Result<New, Failure> {
        check_answers(&[("officer_number", &input.number), ("officer_name", &input.name)])?;
        check_passphrase(&input.passphrase)?;
        let officer = Officer {
            number: spelt("officer_number", &input.number)?,
            name: spelt("officer_name", &input.name)?,
            office_name: String::new(),
        };
        let signing = SigningSecret::from_seed(&Zeroizing::new(chance()));
        Ok(New { signing, reading: ReadingSecret::from_bytes(chance()), recovery: Zeroizing::new(chance()), officer })
    }

    /// What it asks from this device, and what the folder keeps of it.
    fn asks(&self, device: &SigningSecret) -> Result<(Vec<u8>, Vec<Setting>), Failure> {
        let seat = self.signing.key();
        let Officer { number, name, .. } = self.officer.clone();
        let request = Request { device: device.key(), seat, x25519: self.reading.public(), number, name, time: now(), chance: chance() };
        let signed = request.sign(&self.signing, device);
        // Before anything is made of it: what nobody can open again, nobody can answer.
        Request::open(&signed).map_err(failed)?;
        let json = serde_json::to_vec(&self.officer).map_err(|_| Failure::new("wrong-output"))?;
        Ok((signed.clone(), vec![(seat, "officer", json), (seat, REQUEST, signed)]))
    }
}

/// An answer with one spelling of each letter; letters that nobody sees are refused.
fn spelt(field: &'static str, answer: &str) -> Result<String, Failure> {
    let answer = records::value::one_line(answer);
    records::value::check_words(&answer, field)?;
    Ok(answer)
}

/// Makes an empty folder one that waits for its administration.
pub(crate) fn join(app: &App, session: &Session, input: Newcomer) -> Result<Joined, Failure> {
    let new = New::draw(&input)?;
    let folder = app.folder()?;
    let mut slot = app.shared.desk.write().unwrap_or_else(PoisonError::into_inner);
    let device = SigningSecret::from_seed(&Zeroizing::new(chance()));
    let (signed, settings) = new.asks(&device)?;
    let creation = Creation {
        statements: &[],
        device: &device,
        settings: &settings,
        number: &new.officer.number,
        seat: (new.signing.clone(), new.reading.clone()),
        registrar: None,
        recovery: new.recovery.clone(),
        passphrase: &input.passphrase,
        cost: cost(app)?,
    };
    let (store, secrets) = Store::create(&folder, creation)?;
    if let Ok(desk) = Desk::around(&app.shared, &folder, Arc::new(store)) {
        *slot = Some(desk);
        lock(&app.shared.signed).insert(session.number(), Signed::new(secrets, new.officer.clone()));
    }
    Ok(Joined { sheet: sheet("", &new.officer, (Vec::new(), Vec::new()), &new.recovery), request: view(&signed)? })
}

/// Makes a seat for another officer of this folder.
pub(crate) fn officer(app: &App, session: &Session, input: Newcomer) -> Result<Joined, Failure> {
    let (desk, signed) = app.desk(session)?;
    let new = New::draw(&input)?;
    let folder = app.folder()?;
    let _turn = lock(&desk.enrolling);
    if folder.seats().iter().any(|(_, number)| *number == new.officer.number) {
        return Err(Failure::new("officer-here").with("number", new.officer.number.as_str()));
    }
    let (request, settings) = new.asks(&desk.store.device_secret()?)?;
    for (seat, name, plain) in &settings {
        desk.store.set_setting(seat, name, plain)?;
    }
    let secrets = signed.secrets.beside(new.signing.clone(), new.reading.clone(), new.recovery.clone());
    folder.add_seat(&new.officer.number, &secrets, &input.passphrase, cost(app)?)?;
    // What was not deposited, on a full disk perhaps, is at his first passphrase.
    let _ = crate::deposit::keep(&desk, &folder, &secrets);
    lock(&desk.officers).insert(new.signing.key(), new.officer.clone());
    let sheet = sheet(&desk.administration, &new.officer, (Vec::new(), Vec::new()), &new.recovery);
    Ok(Joined { sheet, request: view(&request)? })
}

/// What seats of this folder have asked and no statement answers yet.
pub(crate) fn pending(app: &App, session: &Session, _: Nothing) -> Result<Vec<RequestView>, Failure> {
    let (desk, _) = app.desk(session)?;
    let authority = desk.authority();
    let waiting = app.folder()?.seats().into_iter().filter(|(seat, _)| authority.seat(seat).is_none());
    let asked = waiting.filter_map(|(seat, _)| desk.store.setting(&seat, REQUEST).transpose());
    asked.map(|signed| view(&signed?)).collect()
}

/// What a file asks, as the registrar sees it.
pub(crate) fn read(app: &App, session: &Session, input: File) -> Result<RequestRead, Failure> {
    let (desk, signed) = app.desk(session)?;
    let brought = Brought::open(&desk, &input.bytes)?;
    let (registrar, authority) = (registrar(&signed)?, desk.authority());
    let answered = was_answered(&authority, registrar, &brought)?;
    if let Some(asked) = brought.recovery.as_ref().filter(|_| !answered) {
        super::seats::to_end(&authority, registrar, &signed, &asked.replaces.to_string())?;
        crate::deposit::open(&authority, &signed.secrets, asked)?;
    }
    let own = authority.offices().filter(|(id, _)| authority.speaks_for(&registrar.key(), id));
    let office = |(id, facts): (&OfficeId, &journals::OfficeFacts)| office_for(&authority, &signed.secrets.signing.key(), id, facts);
    Ok(RequestRead {
        request: brought.view(),
        device_is_new: authority.device(&brought.request.device).is_none(),
        letters: free_letters(&authority),
        offices: own.map(office).collect(),
        roles: Role::ALL.iter().map(|role| role.key().to_owned()).collect(),
        recovers: brought.recovers(&desk, &authority),
        answered,
    })
}

/// Enrols the seat that a file asks for; gives the answer that is carried back.
pub(crate) fn approve_request(app: &App, session: &Session, input: ApproveInput) -> Result<Answer, Failure> {
    let (desk, signed) = app.desk(session)?;
    let brought = Brought::open(&desk, &input.request)?;
    // From reading the logs to adding to them: a registrar who says two things at once forks his log.
    let _turn = lock(&desk.saving);
    let (authority, registrar) = (desk.authority(), registrar(&signed)?);
    if was_answered(&authority, registrar, &brought)? {
        return answer_again(&desk, &signed, &brought);
    }
    let Brought { request, recovery, .. } = &brought;
    let office = office_of(&desk, &input.office)?;
    let roles = roles_of(&input.roles)?;
    let letters = input.letters.map_or_else(|| free_letters(&authority), |letters| letters.to_ascii_uppercase());
    let replaces = recovery.as_ref().map(|asked| asked.replaces.to_string()).or(input.replaces);
    let before = replaces.map(|seat| super::seats::to_end(&authority, registrar, &signed, &seat)).transpose()?;
    let approval = Approval {
        office,
        letters: &letters,
        roles: &roles,
        officer: None,
        replaces: before,
        leases: desk.national().leases(),
        now: now(),
    };
    let deposited = recovery.as_ref().map(|asked| crate::deposit::open(&authority, &signed.secrets, asked)).transpose()?;
    // Asked twice, so that nobody who is refused stands in the directory.
    approve(&authority, registrar, request, &approval).map_err(failed)?;
    let known = Officer { number: request.number.clone(), name: request.name.clone(), office_name: String::new() };
    let writer = Writer::new(&app.shared, &desk, &signed);
    enter_own(&writer, registrar)?;
    // Whoever gets a new laptop stays who he is in the directory.
    let officer = match before.and_then(|seat| authority.seat(&seat)?.officer) {
        Some(officer) => Some(officer),
        None => enter(&writer, &known)?.map(|id| id.0),
    };
    let statements = approve(&desk.authority(), registrar, request, &Approval { officer, ..approval }).map_err(failed)?;
    believe(&desk, &statements)?;
    if let Some(before) = before {
        super::seats::end(&desk, registrar, &before, journals::Reason::Replaced)?;
    }
    if let Some(before) = before {
        crate::rooms::give_in_place(&desk, registrar, &before, &request.seat)?;
    }
    if roles.contains(&Role::Manager) {
        // The turn to save is held here.
        crate::rooms::say_ready(&desk, registrar, &request.seat)?;
    }
    let json = serde_json::to_vec(&known).map_err(|_| Failure::new("wrong-output"))?;
    desk.store.set_setting(&request.seat, "officer", &json)?;
    lock(&desk.officers).entry(request.seat).or_insert(known);
    app.tell("enrolled", &[]);
    answer_to(&desk, &brought, deposited)
}

/// The answer to a request whose seat the statements name; to a recovery with what was deposited.
fn answer_to(desk: &Desk, brought: &Brought, deposited: Option<Zeroizing<Vec<u8>>>) -> Result<Answer, Failure> {
    let (bytes, statements) = (&brought.bytes, desk.store.statements()?);
    let (bytes, recovered) = match (&brought.recovery, deposited) {
        (Some(asked), Some(plain)) => {
            let sealed = crate::sealed::sealed(&plain, &[asked.x25519])?;
            (answer_recovery(bytes, &statements, &sealed), Some(asked.replaces.to_string()))
        }
        _ => (answer(bytes, &statements), None),
    };
    Ok(Answer { bytes: hex(&bytes), recovered, again: None, words: words_of(&desk.authority()) })
}

/// Whether the statements name the seat of a request, as this request asks; refused where no answer can be given again.
fn was_answered(authority: &Authority, registrar: &SigningSecret, brought: &Brought) -> Result<bool, Failure> {
    let Brought { request, recovery, .. } = brought;
    let Some(facts) = authority.seat(&request.seat) else { return Ok(false) };
    let in_place = recovery.as_ref().is_none_or(|asked| facts.replaces == Some(asked.replaces));
    if (facts.device, facts.x25519) != (request.device, request.x25519) || !in_place {
        return Err(failed(EnrolmentError::Used));
    }
    if !authority.speaks_for(&registrar.key(), &facts.office) {
        return Err(failed(EnrolmentError::NotYours));
    }
    match authority.revocation(&request.seat) {
        Some(_) => Err(Failure::new("seat-ended")),
        None => Ok(true),
    }
}

/// The answer once more, for whoever lost it: everything that it says is in the statements, and the request brings the deposit.
fn answer_again(desk: &Desk, signed: &Signed, brought: &Brought) -> Result<Answer, Failure> {
    // A disk that was full, or the power, may have cut the enrolment in two: the old seat ends now.
    let (authority, seat) = (desk.authority(), &brought.request.seat);
    let before = authority.seat(seat).and_then(|facts| facts.replaces).filter(|before| authority.revocation(before).is_none());
    if let Some(before) = before {
        super::seats::end(desk, registrar(signed)?, &before, journals::Reason::Replaced)?;
        crate::rooms::give_in_place(desk, registrar(signed)?, &before, seat)?;
    }
    let open = |asked: &Recovery| crate::deposit::open(&desk.authority(), &signed.secrets, asked);
    let deposited = brought.recovery.as_ref().map(open).transpose()?;
    let answer = answer_to(desk, brought, deposited)?;
    // It was recovered once, and that is in the chain.
    Ok(Answer { recovered: None, again: Some(brought.request.seat.to_string()), ..answer })
}

pub(super) fn roles_of(keys: &[String]) -> Result<Vec<Role>, Failure> {
    let known = || Role::ALL.map(Role::key).join(", ");
    let role = |key: &String| Role::of(key).ok_or_else(|| Failure::new("no-such-role").with("role", key.as_str()).with("roles", known()));
    let roles = keys.iter().map(role).collect::<Result<Vec<Role>, Failure>>()?;
    if roles.is_empty() { Err(Failure::new("no-role")) } else { Ok(roles) }
}

/// Of which administration an answer is, before it is taken: five words that its registrar reads aloud tell it from another one of the
/// same name.
pub(crate) fn look_at_answer(app: &App, session: &Session, input: File) -> Result<AnswerRead, Failure> {
    let (desk, signed) = app.desk(session)?;
    let (_, authority) = answered(&desk, &signed, &input)?;
    let (country, administration) = authority.administration().cloned().unwrap_or_default();
    Ok(AnswerRead { country, administration, words: words_of(&authority) })
}

/// The words of an administration, to be read aloud.
fn words_of(authority: &journals::Authority) -> Vec<String> {
    words_of_root(&authority.root()).into_iter().map(str::to_owned).collect()
}

/// The statements of the answer to what this seat has asked, and what they say together; refused where they are not for it.
fn answered(desk: &Desk, signed: &Signed, input: &File) -> Result<(Vec<Vec<u8>>, journals::Authority), Failure> {
    let seat = signed.secrets.signing.key();
    let asked = desk.store.setting(&seat, REQUEST)?.ok_or_else(|| Failure::new("nothing-asked"))?;
    let statements = open_answer(&asked, &from_hex(&input.bytes, EnrolmentError::NotAnAnswer)?).map_err(failed)?;
    let not = || failed(EnrolmentError::NotAnAnswer);
    let root = statements.first().and_then(|first| journals::Authority::root_of(first)).ok_or_else(not)?;
    if !desk.is_waiting() && root != desk.authority().root() {
        return Err(Failure::new("other-administration"));
    }
    let folded = journals::Authority::fold(root, statements.iter().map(Vec::as_slice)).map_err(|_| not())?;
    let is_ours = folded.seat(&seat).is_some_and(|facts| facts.device == desk.device && folded.device(&facts.device).is_some());
    if is_ours { Ok((statements, folded)) } else { Err(not()) }
}

/// Takes the registrar's answer. A folder that waited is locked after it, and opens as one of its administration.
pub(crate) fn take_answer(app: &App, session: &Session, input: File) -> Result<Done, Failure> {
    let (desk, signed) = app.desk(session)?;
    let (statements, _) = answered(&desk, &signed, &input)?;
    let _turn = lock(&desk.saving);
    let waiting = desk.is_waiting();
    believe(&desk, &statements)?;
    crate::backup::heard(&desk, crate::backup::times(&statements))?;
    drop(_turn);
    if waiting {
        drop(desk);
        app.shared.forget_keys();
    }
    app.tell("enrolled", &[]);
    Ok(Done {})
}

/// Writes a request or an answer where the officer says; while nobody is signed in only what this folder asks itself.
pub(crate) fn write(app: &App, session: &Session, input: FileToWrite) -> Result<super::import::Written, Failure> {
    let bytes = from_hex(&input.bytes, EnrolmentError::NotARequest)?;
    if !app.folder()?.recovering().iter().any(|one| one.request == bytes) {
        session.signed(&app.shared)?;
    }
    let is_ours = Request::open(&bytes).is_ok() || Recovery::open(&bytes).is_ok() || is_answer(&bytes) || is_recovery_answer(&bytes);
    if !is_ours {
        return Err(failed(EnrolmentError::NotARequest));
    }
    let path = Path::new(&input.path);
    write_whole(path, &bytes)?;
    Ok(super::import::Written { path: path.display().to_string() })
}

/// States an office below another, with a space for its cases.
pub(crate) fn add_office(app: &App, session: &Session, input: NewOffice) -> Result<Vec<Office>, Failure> {
    let (desk, signed) = app.desk(session)?;
    super::start::check_office_code(&input.code)?;
    let _turn = lock(&desk.saving);
    let authority = desk.authority();
    if authority.offices().any(|(_, facts)| facts.code == input.code) {
        return Err(Failure::new("office-code-taken").with("code", input.code.as_str()));
    }
    let parent = match &input.parent {
        Some(named) => office_of(&desk, named)?,
        None => authority.whole().ok_or_else(|| Failure::new("no-such-office").with("office", ""))?,
    };
    let registrar = registrar(&signed)?;
    if !authority.speaks_for(&registrar.key(), &parent) {
        return Err(failed(EnrolmentError::NotYours));
    }
    let id = authority.next_office(&registrar.key());
    let bodies = vec![
        journals::StatementBody::Office { id, parent: Some(parent), code: input.code },
        journals::StatementBody::Space { kind: journals::SpaceKind::Cases, owner: id, salt: chance() },
    ];
    let said = authority.say(registrar, journals::Scope::Inner, now(), bodies);
    believe(&desk, &said.ok_or_else(|| failed(EnrolmentError::Forked))?)?;
    offices(app, session, Nothing {})
}

/// An office that is to lie below another one from now on.
#[derive(Deserialize, TS)]
pub struct MoveOffice {
    /// Its id or code.
    pub office: String,
    /// The office above: its id or code.
    pub parent: String,
}

/// States an office anew below another. Nobody gains a right over what was written there before: that is asked of every office under which
/// it ever lay.
pub(crate) fn move_office(app: &App, session: &Session, input: MoveOffice) -> Result<Vec<Office>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let registrar = registrar(&signed)?;
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        let (id, parent) = (office_of(&desk, &input.office)?, office_of(&desk, &input.parent)?);
        let above = |at: &OfficeId| authority.office(at).and_then(|facts| facts.parent);
        if std::iter::successors(Some(parent), above).take(authority.offices().count()).any(|at| at == id) {
            return Err(Failure::new("office-circle").with("office", input.office));
        }
        if !authority.speaks_for(&registrar.key(), &id) || !authority.speaks_for(&registrar.key(), &parent) {
            return Err(failed(EnrolmentError::NotYours));
        }
        let code = authority.office(&id).map(|facts| facts.code.clone()).unwrap_or_default();
        let body = journals::StatementBody::Office { id, parent: Some(parent), code };
        let said = authority.say(registrar, journals::Scope::Inner, now(), vec![body]).ok_or_else(|| failed(EnrolmentError::Forked))?;
        // What another registrar stated only he states anew: a statement stands for good, so this is asked before.
        let held = desk.store.statements()?;
        let moved = journals::Authority::fold(authority.root(), held.iter().chain(&said).map(Vec::as_slice));
        if !moved.is_ok_and(|moved| moved.office(&id).is_some_and(|facts| facts.parent == Some(parent))) {
            return Err(failed(EnrolmentError::NotYours));
        }
        believe(&desk, &said)?;
    }
    app.tell("enrolled", &[]);
    offices(app, session, Nothing {})
}

/// The department tree.
pub(crate) fn offices(app: &App, session: &Session, _: Nothing) -> Result<Vec<Office>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let authority = desk.authority();
    let office = |(id, facts): (&OfficeId, &journals::OfficeFacts)| office_for(&authority, &signed.secrets.signing.key(), id, facts);
    Ok(authority.offices().map(office).collect())
}

/// An office as a seat sees it.
fn office_for(authority: &journals::Authority, seat: &Key, id: &OfficeId, facts: &journals::OfficeFacts) -> Office {
    let cases = authority.space_for(journals::SpaceKind::Cases, id);
    let writes = cases.is_some_and(|space| authority.decide(seat, &space, journals::Act::Write).is_ok());
    Office { id: hex(id), code: facts.code.clone(), parent: facts.parent.map(|parent| hex(&parent)), writes }
}

pub(crate) fn office_of(desk: &Desk, named: &str) -> Result<OfficeId, Failure> {
    let authority = desk.authority();
    let found = authority.offices().find(|(id, facts)| hex(*id) == named || facts.code == named);
    found.map(|(id, _)| *id).ok_or_else(|| Failure::new("no-such-office").with("office", named))
}

pub(crate) fn registrar(signed: &Signed) -> Result<&SigningSecret, Failure> {
    signed.secrets.registrar.as_ref().map(|(signing, _)| signing).ok_or_else(|| Failure::new("not-the-registrar"))
}

fn view(signed: &[u8]) -> Result<RequestView, Failure> {
    let Request { seat, number, name, time, .. } = Request::open(signed).map_err(failed)?;
    Ok(view_of(signed, &seat, Officer { number, name, office_name: String::new() }, super::record::moment(time)))
}

/// A request, as both sides see it.
pub(super) fn view_of(signed: &[u8], seat: &Key, officer: Officer, made_at: String) -> RequestView {
    let Officer { number, name, .. } = officer;
    let words = words_to_compare(signed).into_iter().map(str::to_owned).collect();
    RequestView { seat: seat.to_string(), number, name, words, bytes: hex(signed), made_at }
}

pub(super) fn failed(error: EnrolmentError) -> Failure {
    Failure::new(error.code())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

pub(super) fn from_hex(text: &str, otherwise: EnrolmentError) -> Result<Vec<u8>, Failure> {
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let pair = |pair: &[u8]| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?);
    text.as_bytes().chunks(2).map(pair).collect::<Option<Vec<u8>>>().ok_or_else(|| failed(otherwise))
}
