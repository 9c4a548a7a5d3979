//! What was erased does not come back, nothing is withheld by calling it erased, and what only the schedule lets go comes in whole.

use super::*;

/// An entry, and the bytes of its body in one of the two forms.
type Coming = (Entry, Vec<u8>);

/// The salt of what [`save`] brings.
const SALT: [u8; 8] = [7; 8];

fn whole(entry: &Entry) -> Coming {
    (entry.clone(), entry.bodies[0].encode())
}

fn left(entry: &Entry) -> Coming {
    (entry.clone(), ErasedBody::of(&entry.bodies[0], &SALT).encode())
}

impl Post {
    /// Keeps an entry where it passes.
    fn keeps(&mut self, (entry, body): &Coming) -> bool {
        let Outcome { passed, documents, .. } = self.arrives(entry, std::slice::from_ref(body));
        for one in &passed {
            self.folder.journals.insert(one.admitted.id, one.journal.clone());
            let erased = one.bodies.iter().filter(|form| matches!(form, BodyForm::Erased(_)));
            self.folder.erased.extend(erased.map(BodyForm::document));
        }
        self.folder.documents.extend(documents);
        !passed.is_empty()
    }

    /// What a folder holds of a document, whether it is erased there, and what waits, when entries come in an order and what waits is asked
    /// again with each.
    fn ends_with(&self, document: DocumentId, coming: &[&Coming]) -> (Option<usize>, bool, Vec<Verdict>) {
        let (mut post, mut waiting) = (self.clone(), Vec::<&Coming>::new());
        for one in coming {
            waiting.push(one);
            let mut count = 0;
            while count != waiting.len() {
                count = waiting.len();
                waiting.retain(|one| !post.keeps(one));
            }
        }
        let waits = waiting.iter().filter_map(|(entry, body)| Some(post.arrives(entry, std::slice::from_ref(body)).stopped?.1));
        let changes = post.folder.documents.get(&document).map(|held| held.brought.len());
        (changes, post.folder.erased.contains(&document), waits.collect())
    }
}

#[test]
fn an_erased_document_does_not_come_back() {
    let mut post = Post::new();
    let (_, late) = post.edits(post.with("place_name", "Malaba"), 2);
    let left = post.left_of(&late);
    post.folder.erased.insert(post.record.0);
    post.folder.documents.remove(&post.record.0);
    assert_eq!(post.takes(std::slice::from_ref(&late)), Err(Verdict::Dropped("erased")), "no salt, so no leaf: a copy is not kept");
    let outcome = post.arrives(&late, std::slice::from_ref(&left));
    assert!(matches!(outcome.passed[0].bodies[..], [BodyForm::Erased(_)]) && outcome.documents.is_empty());
    let mut other = left;
    other[30] ^= 1;
    assert_eq!(post.arrives(&late, &[other]).stopped.unwrap().1, Verdict::Dropped("leaves"));
    // A first body brings its salt: what is left of it is made here.
    let first = post.brings(|actor| documents::first_change(&seizure(), actor).bytes);
    post.folder.erased.insert(first.bodies[0].document);
    let outcome = post.arrives(&first, &[first.bodies[0].encode()]);
    assert!(matches!(&outcome.passed[0].bodies[..], [BodyForm::Erased(left)] if left.is_first));
}

#[test]
fn a_body_called_erased_waits_for_the_statement() {
    let post = Post::new();
    let (_, late) = post.edits(post.with("place_name", "Malaba"), 2);
    let outcome = post.arrives(&late, &[post.left_of(&late)]);
    assert_eq!(outcome.stopped.unwrap().1, Verdict::Held(Missing::Erasure(post.record.0)));
}

#[test]
fn what_only_the_schedule_lets_go_comes_in_whole_in_any_order() {
    let mut post = Post::new();
    let mut writing = journal(post.all.cases, 2);
    let actor = writing.actor(&secret(12), &START);
    let (change, outline, record) = first_record(seizure(), actor);
    let first = writing.append(&secret(12), save(post.heads(), vec![body(None, change.bytes)]));
    let document = first.bodies[0].document;
    let edits = |life: u8| {
        let mut writing = journal(post.all.cases, life);
        let actor = writing.actor(&secret(OFFICER), &START);
        let mut after = record.clone();
        after.fields.insert("place_name".into(), Value::Text("Malaba".into()));
        let (change, ..) = edit(&outline, &record, after, actor).unwrap().unwrap();
        writing.append(&secret(OFFICER), save(post.heads(), vec![body(Some(document), change.bytes)]))
    };
    let (more_time, late) = (edits(3), edits(4));
    post.folder.scheduled.insert(document);
    // One who keeps the record brings it and what gives it more time; one who has erased it what he wrote late, emptied.
    let kept = [whole(&first), whole(&more_time), left(&late)];
    // Here both have erased it, and somebody has an old copy.
    let gone = [left(&first), whole(&more_time), left(&late)];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let waits = vec![Verdict::Held(Missing::Erasure(document))];
        assert_eq!(post.ends_with(document, &order.map(|at| &kept[at])), (Some(2), false, waits), "{order:?}");
        let waits = vec![Verdict::Dropped("erased")];
        assert_eq!(post.ends_with(document, &order.map(|at| &gone[at])), (None, true, waits), "{order:?}");
    }
    // Once it was erased here nothing of it comes back.
    post.folder.erased.insert(document);
    let outcome = post.arrives(&first, &[first.bodies[0].encode()]);
    assert!(matches!(&outcome.passed[0].bodies[..], [BodyForm::Erased(left)] if left.is_first));
}
