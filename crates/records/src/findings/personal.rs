//! Text that looks like a person: a name, a plate, a phone, an e-mail address. It points, and an officer decides;
//! a missed one is found again by the two who release the text, so a rule that cries at every brand helps nobody.

/// What a piece of text looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Personal {
    /// A person's name.
    Name(String),
    /// A number plate.
    Plate(String),
    /// A telephone number.
    Phone(String),
    /// An e-mail address.
    Email(String),
}

impl Personal {
    /// `name`, `plate`, `phone` or `email`.
    pub fn kind(&self) -> &'static str {
        match self {
            Personal::Name(_) => "name",
            Personal::Plate(_) => "plate",
            Personal::Phone(_) => "phone",
            Personal::Email(_) => "email",
        }
    }

    /// The words in question.
    pub fn words(&self) -> &str {
        match self {
            Personal::Name(words) | Personal::Plate(words) | Personal::Phone(words) | Personal::Email(words) => words,
        }
    }
}

/// The first piece of a text that looks like a person.
pub fn looks_personal(text: &str) -> Option<Personal> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let email = text.contains('@').then(|| email(text)).flatten();
    email
        .or_else(|| (digits >= PHONE_DIGITS_MIN).then(|| phone(text)).flatten())
        .or_else(|| (digits >= 2).then(|| plate(text)).flatten())
        .or_else(|| name(text))
}

const PHONE_DIGITS_MIN: usize = 8;

fn email(text: &str) -> Option<Personal> {
    let words = text.split(|c: char| c.is_whitespace() || ",;<>()[]\"".contains(c));
    let address = |word: &&str| {
        let Some((who, host)) = word.split_once('@') else { return false };
        !who.is_empty() && host.split('.').filter(|part| !part.is_empty()).count() >= 2
    };
    words.map(|word| word.trim_matches(['.', ':'])).find(address).map(|word| Personal::Email(word.to_owned()))
}

/// Digits with spaces, hyphens and brackets between them: 8 to 15 after a plus, 9 to 15 after a zero.
fn phone(text: &str) -> Option<Personal> {
    let part = |c: char| c.is_ascii_digit() || " -()+".contains(c);
    text.split(|c: char| !part(c)).map(|run| run.trim_matches([' ', '-', '(', ')'])).find_map(|run| {
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let least = if run.starts_with('+') { PHONE_DIGITS_MIN } else { PHONE_DIGITS_MIN + 1 };
        let opens = run.starts_with('+') || run.starts_with('0');
        (opens && (least..=15).contains(&digits)).then(|| Personal::Phone(run.to_owned()))
    })
}

/// Shapes of plates, `A` a capital and `9` a digit; a hyphen counts as a space. Most countries use one of them.
const PLATES: [&str; 22] = [
    "AAA 999A",
    "AAA 999 A",
    "AAA999A",
    "AA 999 AA",
    "AA999AA",
    "AA99 AAA",
    "AA99AAA",
    "A AA 9999",
    "AA AA 999",
    "AA 9999 AA",
    "AA9999AA",
    "AAA 9999",
    "AAA9999",
    "9999 AAA",
    "9999AAA",
    "99 AAA 99",
    "99 AAA 999",
    "A999AA",
    "AAA 99 99",
    "AA 99 AA 9999",
    "99 AA 99",
    "999 AA 99",
];

fn plate(text: &str) -> Option<Personal> {
    text.split(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == ' ' || c == '-')).find_map(|run| {
        let words: Vec<&str> = run.split([' ', '-']).filter(|word| !word.is_empty()).collect();
        let counts = [1, 2, 3, 4];
        let windows = counts.into_iter().flat_map(|count| words.windows(count));
        let found = windows.map(|words| words.join(" ")).find(|words| PLATES.contains(&shape(words).as_str()));
        found.map(Personal::Plate)
    })
}

fn shape(words: &str) -> String {
    let class = |c: char| match c {
        'A'..='Z' => 'A',
        '0'..='9' => '9',
        other => other,
    };
    words.chars().map(class).collect()
}

/// Titles that stand before a name in the six languages.
const TITLES: [&str; 24] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "capt",
    "captain",
    "monsieur",
    "madame",
    "mme",
    "mlle",
    "sr",
    "sra",
    "señor",
    "señora",
    "dom",
    "dona",
    "senhor",
    "sheikh",
    "г-н",
    "г-жа",
    "السيد",
    "السيدة",
];

/// Words after which a name follows.
const NAMED: [&str; 10] = ["named", "alias", "aka", "a.k.a", "nommé", "nommée", "dénommé", "llamado", "llamada", "chamado"];

/// A title or "named" before a word, or two capitalised words in the middle of a sentence.
fn name(text: &str) -> Option<Personal> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let found = words.windows(2).find(|pair| introduces(pair)).map(|pair| pair.join(" "));
    let found = found.or_else(|| words.windows(3).find(|three| in_sentence(three)).map(|three| three[1..].join(" ")));
    found.map(|words| Personal::Name(words.trim_end_matches(['.', ',', ';', ':', ')']).to_owned()))
}

fn introduces(pair: &[&str]) -> bool {
    let [before, name] = pair else { return false };
    let before = before.trim_matches(['(', '.', ',', ':']).to_lowercase();
    let cased = name.chars().next().is_some_and(|first| first.is_alphabetic() && !first.is_lowercase());
    cased && (TITLES.contains(&before.as_str()) || NAMED.contains(&before.as_str()))
}

/// `driver Joseph Kamau`: a word in small letters, then two with a capital and at least two small letters.
fn in_sentence(three: &[&str]) -> bool {
    let [before, given, family] = three else { return false };
    let running = before.chars().all(|c| c.is_lowercase() || c == '\'' || c == '’');
    running && capitalised(given) && capitalised(family.trim_end_matches(['.', ',', ';', ':', ')']))
}

fn capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.as_str();
    first && rest.chars().count() >= 2 && rest.chars().all(|c| c.is_lowercase() || c == '-' || c == '\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_are_seen() {
        for (text, kind, words) in [
            ("write to amina.k@example.org.", "email", "amina.k@example.org"),
            ("call +254 712 345 678 tonight", "phone", "+254 712 345 678"),
            ("Tel. 0712-345-678", "phone", "0712-345-678"),
            ("white Toyota KBX 123A at the gate", "plate", "KBX 123A"),
            ("plate AB-123-CD", "plate", "AB 123 CD"),
            ("carried by driver Joseph Kamau.", "name", "Joseph Kamau"),
            ("handed over by Mr Otieno", "name", "Mr Otieno"),
            ("un nommé Traoré", "name", "nommé Traoré"),
        ] {
            let personal = looks_personal(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((personal.kind(), personal.words()), (kind, words), "{text}");
        }
    }

    #[test]
    fn goods_are_not_persons() {
        for text in [
            "Marlboro Gold",
            "Loxodonta africana",
            "Block (350gr)",
            "AK-47 with 30 rounds",
            "seized on 2016-03-04",
            "0.350",
            "HS 120791",
            "200 cartons of cigarettes in 40 boxes",
            "Samsung Galaxy S21",
            "UN 1993",
            "cocaine HCl",
            "Hidden behind the panel of the left door",
            "50 000 000",
            "@ 20 USD",
            "",
        ] {
            assert_eq!(looks_personal(text), None, "{text}");
        }
    }
}
