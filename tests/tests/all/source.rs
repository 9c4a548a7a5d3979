//! A Rust source taken apart just far enough to count its lines and to find its texts. Not a parser: it knows comments,
//! literals and brackets.

use std::ops::Range;

/// A source without its comments and without the insides of its texts; every offset and line stays.
pub struct Source {
    pub code: String,
    pub texts: Vec<Text>,
}

/// A string literal.
pub struct Text {
    /// Offset of its first quote.
    pub at: usize,
    pub text: String,
}

/// A function with a body, from its `fn` to its last bracket.
pub struct Function {
    pub name: String,
    pub lines: usize,
}

impl Source {
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut source = Source { code: String::with_capacity(text.len()), texts: Vec::new() };
        let mut at = 0;
        while at < bytes.len() {
            let end = at + length(&text[at..], at > 0 && is_word(bytes[at - 1]));
            let piece = &text[at..end];
            match piece.find('"').filter(|_| is_text(piece)) {
                Some(quote) => {
                    // The same hashes stand before and after a raw text; a plain one has none.
                    let hashes = piece[..quote].matches('#').count();
                    let inside = piece.get(quote + 1..piece.len() - hashes - 1).unwrap_or_default();
                    source.texts.push(Text { at: at + quote, text: inside.replace("\\\"", "\"") });
                    source.code.push_str(&blank(piece));
                }
                None if piece.starts_with('/') && piece.len() > 1 || piece.starts_with('\'') && piece.len() > 2 => {
                    source.code.push_str(&blank(piece));
                }
                None => source.code.push_str(piece),
            }
            at = end;
        }
        source
    }

    pub fn line(&self, at: usize) -> usize {
        1 + self.code[..at].matches('\n').count()
    }

    /// The modules that only tests compile.
    pub fn tests(&self) -> Vec<Range<usize>> {
        self.code.match_indices("#[cfg(test)]").map(|(at, _)| at..self.end_of_item(at).unwrap_or(at)).collect()
    }

    pub fn functions(&self) -> Vec<Function> {
        let mut functions = Vec::new();
        for (at, _) in self.code.match_indices("fn ") {
            let name: String = self.code[at + 3..].chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let is_word_start = at == 0 || !is_word(self.code.as_bytes()[at - 1]);
            if let Some(end) = self.end_of_item(at).filter(|_| is_word_start && !name.is_empty()) {
                functions.push(Function { name, lines: 1 + self.code[at..end].matches('\n').count() });
            }
        }
        functions
    }

    /// The names of the calls, macros and attributes within whose brackets an offset lies, innermost first.
    pub fn within(&self, at: usize) -> Vec<&str> {
        let mut names = Vec::new();
        let mut open = 0;
        for (index, letter) in self.code[..at].char_indices().rev() {
            match letter {
                ')' | ']' | '}' => open += 1,
                '(' | '[' | '{' if open > 0 => open -= 1,
                '(' | '[' => {
                    let before = self.code[..index].trim_end_matches('!');
                    let start = before.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_').map_or(0, |at| at + 1);
                    names.push(&before[start..]);
                }
                '{' => break,
                _ => {}
            }
        }
        names
    }

    /// Where an item that has a body ends; `None` for one that ends with a semicolon.
    fn end_of_item(&self, from: usize) -> Option<usize> {
        let (mut round, mut curly) = (0, 0);
        for (index, letter) in self.code[from..].char_indices() {
            match letter {
                '(' | '[' => round += 1,
                ')' | ']' => round -= 1,
                '{' => curly += 1,
                '}' => {
                    curly -= 1;
                    if curly == 0 {
                        return Some(from + index + 1);
                    }
                }
                ';' if round == 0 && curly == 0 => return None,
                _ => {}
            }
        }
        None
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn is_text(piece: &str) -> bool {
    piece.starts_with('"') || (piece.len() > 1 && piece.starts_with(['r', 'b', 'c']))
}

/// The length of the comment, text, letter or single sign that starts here.
fn length(rest: &str, after_word: bool) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    let prefix = if after_word { 0 } else { rest.bytes().take_while(|byte| matches!(byte, b'r' | b'b' | b'c')).count().min(2) };
    let hashes = rest[prefix..].bytes().take_while(|byte| *byte == b'#').count();
    let is_raw = rest[..prefix].contains('r');
    let quoted = &rest[prefix + if is_raw { hashes } else { 0 }..];
    if quoted.starts_with('"') {
        let opened = rest.len() - quoted.len() + 1;
        let end = if is_raw { raw_end(&rest[opened..], hashes) } else { plain_end(&rest[opened..]) };
        return opened + end;
    }
    if rest.starts_with('\'') {
        return letter(rest);
    }
    rest.chars().next().map_or(1, char::len_utf8)
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest.as_bytes()[at..rest.len().min(at + 2)] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" if depth == 1 => return at + 2,
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    rest.len()
}

fn raw_end(inside: &str, hashes: usize) -> usize {
    let close = format!("\"{}", "#".repeat(hashes));
    inside.find(&close).map_or(inside.len(), |at| at + close.len())
}

fn plain_end(inside: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in inside.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    inside.len()
}

/// `'x'` and `'\n'` are letters; `'a` is a lifetime.
fn letter(rest: &str) -> usize {
    let mut inside = rest[1..].char_indices();
    match inside.next() {
        Some((_, '\\')) => rest[2..].char_indices().skip(1).find(|(_, letter)| *letter == '\'').map_or(1, |(at, _)| at + 3),
        Some(_) => inside.next().filter(|(_, letter)| *letter == '\'').map_or(1, |(at, _)| at + 2),
        None => 1,
    }
}

fn blank(piece: &str) -> String {
    piece.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

#[test]
fn texts_are_found_and_comments_are_not() {
    let text = r###"// "no"
fn a<'x>(b: &'x str) -> char { /* { "no" */ let c = "yes { \" it"; let d = r#"raw "too""#; '{' }
#[cfg(test)]
mod tests { fn inner() { assert!(true, "why {}", 1); } }
fn last() {
    let brace = '\''; expect("a reason")
}
"###;
    let source = Source::of(text);
    assert_eq!(source.code.len(), text.len());
    let texts: Vec<&str> = source.texts.iter().map(|text| text.text.as_str()).collect();
    assert_eq!(texts, ["yes { \" it", "raw \"too\"", "why {}", "a reason"]);
    let functions: Vec<(String, usize)> = source.functions().into_iter().map(|found| (found.name, found.lines)).collect();
    assert_eq!(functions, [("a".into(), 1), ("inner".into(), 1), ("last".into(), 3)]);
    assert_eq!(source.within(source.texts[2].at), ["assert"]);
    assert_eq!(source.within(source.texts[3].at), ["expect"]);
    let [tests] = source.tests().try_into().unwrap();
    assert!(tests.contains(&source.texts[2].at) && !tests.contains(&source.texts[3].at));
}
