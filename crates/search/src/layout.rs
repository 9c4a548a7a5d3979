//! How columns, words and codes lie in tantivy: three fields of terms and a number to find, count and delete by, and
//! one fast column for each column that is sorted, counted or compared.

use crate::columns::{Class, ColumnNumber, plan};
use crate::facts::{Extra, Facts, compared};
use crate::fold::{fold, word_ranges};
use records::Record;
use std::ops::Range;
use tantivy::TantivyDocument;
use tantivy::schema::{Field, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

const TOKENIZER: &str = "folded";
/// Between the parts of a term; no text of a record holds a control character.
pub(crate) const BETWEEN: char = '\u{1}';

/// The fields of the index.
pub(crate) struct Layout {
    pub(crate) schema: Schema,
    /// The store's own number of the record.
    pub(crate) number: Field,
    /// Folded words of all texts.
    pub(crate) words: Field,
    /// `column BETWEEN code`, the code as it is compared; for an identifier that is there, the same without a code.
    pub(crate) codes: Field,
    /// `identifier BETWEEN column`.
    pub(crate) identifiers: Field,
    /// By column; `None` for words and identifiers.
    pub(crate) fast: Vec<Option<Field>>,
}

/// The name of the fast column with the records' numbers.
pub(crate) const NUMBER: &str = "number";

/// The name of a fast column.
pub(crate) fn fast_name(column: ColumnNumber) -> String {
    format!("c{column}")
}

/// How a code, or any code (an empty one), stands among the terms.
pub(crate) fn code_term(column: ColumnNumber, code: &str) -> String {
    format!("{column}{BETWEEN}{code}")
}

/// How an identifier stands among the terms.
pub(crate) fn identifier_term(identifier: &str, column: ColumnNumber) -> String {
    format!("{identifier}{BETWEEN}{column}")
}

impl Layout {
    pub(crate) fn new() -> Self {
        let mut schema = Schema::builder();
        // Norms would cost a byte a record for a score that nobody sees.
        let terms = |tokenizer, option| {
            let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_fieldnorms(false);
            TextOptions::default().set_indexing_options(indexing.set_index_option(option))
        };
        let number = schema.add_u64_field(NUMBER, NumericOptions::default().set_fast().set_indexed());
        let words = schema.add_text_field("words", terms(TOKENIZER, IndexRecordOption::WithFreqsAndPositions));
        let codes = schema.add_text_field("codes", terms("raw", IndexRecordOption::Basic));
        let identifiers = schema.add_text_field("identifiers", terms("raw", IndexRecordOption::Basic));
        let fast = plan().columns.iter().enumerate().map(|(column, held)| match held.class {
            Class::Text | Class::Identifier => None,
            Class::Code(_) => Some(schema.add_text_field(&fast_name(column), TextOptions::default().set_fast("raw"))),
            Class::Date | Class::Moment | Class::Number | Class::Amount(_) => {
                Some(schema.add_u64_field(&fast_name(column), NumericOptions::default().set_fast()))
            }
        });
        let fast = fast.collect();
        Layout { schema: schema.build(), number, words, codes, identifiers, fast }
    }

    pub(crate) fn document(&self, number: u64, record: &Record, extra: &Extra<'_>) -> TantivyDocument {
        let Facts { texts, identifiers, codes, keys } = Facts::of(record, extra);
        let mut document = TantivyDocument::new();
        document.add_u64(self.number, number);
        texts.iter().for_each(|text| document.add_text(self.words, text));
        for (column, identifier) in identifiers {
            document.add_text(self.identifiers, identifier_term(&identifier, column));
            document.add_text(self.codes, code_term(column, ""));
        }
        for (column, code) in codes {
            document.add_text(self.codes, code_term(column, &compared(plan().columns[column].class, code)));
            if let Some(field) = self.fast[column] {
                document.add_text(field, code);
            }
        }
        for (column, key) in keys {
            if let Some(field) = self.fast[column] {
                document.add_u64(field, key);
            }
        }
        document
    }
}

/// Makes the tokenizer of words known to an index.
pub(crate) fn register_tokenizer(index: &tantivy::Index) {
    index.tokenizers().register(TOKENIZER, Folding);
}

/// Splits a text into folded words.
#[derive(Clone)]
struct Folding;

struct FoldedWords {
    folded: String,
    ranges: std::vec::IntoIter<Range<usize>>,
    token: Token,
}

impl Tokenizer for Folding {
    type TokenStream<'a> = FoldedWords;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> FoldedWords {
        let folded = fold(text);
        let ranges = word_ranges(&folded).into_iter();
        FoldedWords { folded, ranges, token: Token::default() }
    }
}

impl TokenStream for FoldedWords {
    fn advance(&mut self) -> bool {
        let Some(range) = self.ranges.next() else { return false };
        self.token.text.clear();
        self.token.text.push_str(&self.folded[range]);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
