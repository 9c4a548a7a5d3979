//! Numbers that carry their own check: containers, ships, vehicles, mail. Officers read them off doors and labels
//! in bad light, so each is checked at entry and the error says which digit was expected.

mod rules;

/// The rule of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Freight container: `MSKU1234565` (ISO 6346, check digit).
    Iso6346,
    /// Ship: `9074729` (IMO number, check digit).
    Imo,
    /// Road vehicle: 17 characters (ISO 3779; the check digit binds in North America only).
    Vin,
    /// Mail item: `RR473124829GB` (UPU S10, check digit).
    UpuS10,
    /// Place: `KEMBA` (UN/LOCODE).
    Locode,
    /// Goods: 2, 4 or 6 digits of the Harmonized System.
    Hs,
    /// Telephone: `+254712345678` (E.164).
    E164,
    /// Chemical: `50-36-2` (CAS registry number, check digit).
    Cas,
    /// Ship's radio: nine digits (ITU-R M.585).
    Mmsi,
    /// Legal entity: 20 characters (ISO 17442, two check digits).
    Lei,
}

/// In what way an identifier is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has not the form of such a number.
    Form,
    /// The form is right and the check digit is another.
    CheckDigit,
    /// The check digit is another, where makers are free not to use one: a remark only.
    CheckDigitRemark,
    /// The form is right, and the list knows no such code.
    NotListed,
}

/// Every code of an [`IdentifierError`].
pub const CODES: [&str; 19] = [
    "container-form",
    "container-check-digit",
    "ship-form",
    "ship-check-digit",
    "vin-form",
    "vin-check-digit",
    "mail-form",
    "mail-check-digit",
    "mail-country",
    "place-form",
    "place-not-listed",
    "goods-form",
    "goods-not-listed",
    "phone-form",
    "chemical-form",
    "chemical-check-digit",
    "radio-form",
    "legal-entity-form",
    "legal-entity-check-digit",
];

/// Why an identifier was not accepted. The code has its sentence in `words` (`error-<code>`).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}")]
pub struct IdentifierError {
    /// One of [`CODES`], such as `container-check-digit`.
    pub code: &'static str,
    /// In what way it is wrong.
    pub fault: Fault,
    /// The check digit or digits that the rest of the number asks for.
    pub expected: Option<String>,
}

/// Checks an identifier and returns it in the form in which it is kept.
pub fn check_identifier(check: Check, text: &str) -> Result<String, IdentifierError> {
    let text = normalise(check, text);
    match check {
        Check::Iso6346 => rules::container(&text)?,
        Check::Imo => rules::ship(&text)?,
        Check::Vin => rules::vehicle(&text)?,
        Check::UpuS10 => rules::mail(&text)?,
        Check::Locode => rules::place(&text)?,
        Check::Hs => rules::goods(&text)?,
        Check::E164 => rules::phone(&text)?,
        Check::Cas => rules::chemical(&text)?,
        Check::Mmsi => rules::radio(&text)?,
        Check::Lei => rules::legal_entity(&text)?,
    }
    Ok(text)
}

/// The form in which an identifier is kept, right or wrong: upper case, without what people write between the
/// characters to read them better.
pub fn normalise(check: Check, text: &str) -> String {
    let upper: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
    match check {
        Check::Iso6346 | Check::Vin | Check::UpuS10 | Check::Locode | Check::Hs | Check::Mmsi | Check::Lei => {
            without(&upper, &['-', '.', '/', '–'])
        }
        Check::Imo => without(upper.strip_prefix("IMO").unwrap_or(&upper), &['-', '.', ':', '–']),
        Check::E164 => phone(&upper),
        Check::Cas => chemical(&upper),
    }
}

fn without(text: &str, marks: &[char]) -> String {
    text.chars().filter(|c| !marks.contains(c)).collect()
}

/// `+44 (0)20 7946 0958` and `0044 20 …` are both `+4420…`: the zero in brackets is dialled inside the country only.
fn phone(text: &str) -> String {
    let plain = without(&text.replace("(0)", ""), &['-', '.', '(', ')', '/', '–']);
    match plain.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => plain,
    }
}

/// Puts in the hyphens of a CAS number that was written without them.
fn chemical(text: &str) -> String {
    let text = text.replace('–', "-");
    let plain = (5..=10).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    match (text.len().checked_sub(3), text.len().checked_sub(1)) {
        (Some(group), Some(last)) if plain => format!("{}-{}-{}", &text[..group], &text[group..last], &text[last..]),
        _ => text,
    }
}
