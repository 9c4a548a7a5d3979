//! JSON as far as a profile needs it: every member of an object as it came, so that one that stands twice is seen, and every number
//! as it was written.

/// Deepest list or object within another: a profile has four.
const DEPTH_MAX: usize = 8;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    Null,
    Flag(bool),
    /// As it was written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// The line in which a text is no JSON any more, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotJson(pub usize);

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<Json, NotJson> {
    let mut reader = Reader { text, at: 0 };
    let read = reader.value(0).filter(|_| reader.rest().is_empty());
    read.ok_or_else(|| NotJson(1 + text.bytes().take(reader.at).filter(|byte| *byte == b'\n').count()))
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// What is left, without the space before it.
    fn rest(&mut self) -> &'t str {
        let left = self.text.get(self.at..).unwrap_or_default();
        let rest = left.trim_start_matches([' ', '\t', '\n', '\r']);
        self.at += left.len() - rest.len();
        rest
    }

    /// Whether this comes next; then it is behind us.
    fn takes(&mut self, sign: &str) -> bool {
        let is_next = self.rest().starts_with(sign);
        if is_next {
            self.at += sign.len();
        }
        is_next
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        if depth > DEPTH_MAX {
            return None;
        }
        match self.rest().chars().next()? {
            '"' => self.string().map(Json::Text),
            '[' => self.list(depth),
            '{' => self.object(depth),
            '-' | '0'..='9' => Some(self.number()),
            _ => [("true", Json::Flag(true)), ("false", Json::Flag(false)), ("null", Json::Null)]
                .into_iter()
                .find_map(|(word, value)| self.takes(word).then_some(value)),
        }
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        let mut list = Vec::new();
        self.several("[", "]", |reader| {
            list.push(reader.value(depth + 1)?);
            Some(())
        })?;
        Some(Json::List(list))
    }

    fn object(&mut self, depth: usize) -> Option<Json> {
        let mut members = Vec::new();
        self.several("{", "}", |reader| {
            let key = reader.rest().starts_with('"').then(|| reader.string())??;
            members.push((key, reader.takes(":").then(|| reader.value(depth + 1))??));
            Some(())
        })?;
        Some(Json::Object(members))
    }

    /// Things between brackets, with commas between them.
    fn several(&mut self, open: &str, close: &str, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        if !self.takes(open) {
            return None;
        }
        if self.takes(close) {
            return Some(());
        }
        loop {
            one(self)?;
            if self.takes(close) {
                return Some(());
            }
            if !self.takes(",") {
                return None;
            }
        }
    }

    fn number(&mut self) -> Json {
        let rest = self.rest();
        let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '.' | '-' | '+')).unwrap_or(rest.len());
        self.at += end;
        Json::Number(rest.chars().take(end).collect())
    }

    fn string(&mut self) -> Option<String> {
        self.at += 1;
        let mut read = String::new();
        loop {
            let letter = self.letter()?;
            match letter {
                '"' => return Some(read),
                '\\' => read.push(self.escaped()?),
                // A line that breaks within a text is a text that was not closed.
                '\n' => return None,
                letter => read.push(letter),
            }
        }
    }

    fn letter(&mut self) -> Option<char> {
        let letter = self.text.get(self.at..)?.chars().next()?;
        self.at += letter.len_utf8();
        Some(letter)
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.letter()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let first = self.hex()?;
                match first {
                    // Two halves of a letter beyond the first plane.
                    0xd800..=0xdbff => {
                        let second = (self.letter()? == '\\' && self.letter()? == 'u').then(|| self.hex())??;
                        let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                        char::from_u32(0x10000 + ((first - 0xd800) << 10) + low)?
                    }
                    first => char::from_u32(first)?,
                }
            }
            sign @ ('"' | '\\' | '/') => sign,
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |value, _| Some(value * 16 + self.letter()?.to_digit(16)?))
    }
}
