//! Words that stand in the interface itself: every page speaks through `crates/words`, or six languages are one.

use crate::files::with_ending;

/// Names that are the same in all languages: keys of a keyboard, formats of files, the program.
const SAME_EVERYWHERE: [&str; 20] = [
    "Alt", "Ctrl", "Shift", "Esc", "Enter", "Tab", "Space", "Delete", "Home", "End", "F4", "XLSX", "CSV", "PDF", "nCEN", "HS", "UN", "ISO",
    "NCEN", "kB",
];
/// A page for developers: it names components as the code does.
const FOR_DEVELOPERS: &str = "ui/src/features/components/Components.svelte";
/// Attributes whose text a person reads or hears.
const SPOKEN: [&str; 6] = ["title", "label", "placeholder", "aria-label", "alt", "text"];

/// What a browser would show of a component: its markup without scripts, styles, comments, expressions and tags; and the
/// spoken attributes that stand in it as they are.
fn shown(source: &str) -> Vec<String> {
    let mut rest = source.to_owned();
    for (open, close) in [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")] {
        while let Some(from) = rest.find(open) {
            let to = rest[from..].find(close).map_or(rest.len(), |at| from + at + close.len());
            rest.replace_range(from..to, "");
        }
    }
    let mut texts = Vec::new();
    let (mut text, mut tag, mut depth) = (String::new(), None::<String>, 0usize);
    let mut letters = rest.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '<' if tag.is_none() && letters.peek().is_some_and(|next| next.is_alphabetic() || *next == '/') => {
                texts.push(std::mem::take(&mut text));
                tag = Some(String::new());
            }
            '>' if tag.is_some() => texts.extend(spoken(&tag.take().unwrap_or_default())),
            letter => tag.as_mut().unwrap_or(&mut text).push(letter),
        }
    }
    texts.push(text);
    texts
}

fn spoken(tag: &str) -> Vec<String> {
    let attribute = |name: &&str| {
        let (_, after) = tag.split_once(&format!(" {name}=\""))?;
        Some(after.split_once('"')?.0.to_owned())
    };
    SPOKEN.iter().filter_map(attribute).collect()
}

fn is_word(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !SAME_EVERYWHERE.contains(&word)
}

fn words(texts: &[String]) -> Vec<String> {
    let parts = texts.iter().flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()));
    parts.filter(|word| is_word(word)).map(str::to_owned).collect()
}

#[test]
fn pages_say_nothing_of_their_own() {
    let mut found = Vec::new();
    for file in with_ending(&[".svelte"]).iter().filter(|file| file.path.starts_with("ui/src/") && file.path != FOR_DEVELOPERS) {
        let words = words(&shown(&file.text));
        if !words.is_empty() {
            found.push(format!("{}: {}", file.path, words.join(" ")));
        }
    }
    assert!(found.is_empty(), "words of a page belong in crates/words/*/ui.ftl\n{}", found.join("\n"));
}

/// The texts between quotation marks of a script, without its comments.
fn literals(script: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = script;
    while let Some(at) = rest.find(['\'', '"', '`', '/']) {
        let (mark, after) = (&rest[at..at + 1], &rest[at + 1..]);
        let end = match mark {
            "/" if after.starts_with('/') => after.find('\n').unwrap_or(after.len()),
            "/" if after.starts_with('*') => after.find("*/").map_or(after.len(), |end| end + 2),
            "/" => 0,
            mark => {
                let end = after.find(mark).unwrap_or(after.len());
                texts.push(after[..end].to_owned());
                (end + 1).min(after.len())
            }
        };
        rest = &after[end..];
    }
    texts
}

#[test]
fn scripts_hold_no_sentence() {
    let mut found = Vec::new();
    for file in with_ending(&[".svelte", ".ts"]).iter().filter(|file| file.path.starts_with("ui/src/") && !file.path.contains(".test.")) {
        let script = match file.text.split_once("<script") {
            Some((_, rest)) => rest.split_once("</script>").map_or(rest, |(script, _)| script),
            None => &file.text,
        };
        let sentences = literals(script).into_iter().filter(|text| crate::tidy::is_sentence(text));
        found.extend(sentences.map(|text| format!("{}: {text}", file.path)));
    }
    assert!(found.is_empty(), "sentences belong in crates/words/*/ui.ftl\n{}", found.join("\n"));
    assert_eq!(literals("a('b') // it's\n/* don't */ \"c\" / 2"), ["b", "c"]);
}

#[test]
fn a_word_of_a_page_is_found_and_markup_is_not() {
    let source = "<!-- What it is. -->\n<script>const a = 'Text'</script>{#if a > b}<p class=\"row\" title=\"Close it\">{t('ui-x')} <kbd>Ctrl</kbd> saved</p>{/if}<style>p { color: red }</style>";
    assert_eq!(words(&shown(source)), ["Close", "it", "saved"]);
}
