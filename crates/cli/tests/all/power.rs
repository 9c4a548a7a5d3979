//! The program dies in the middle of its work; what it had acknowledged is there, and the folder opens.

use crate::desk::Desk;
use serde_json::json;
use std::process::Stdio;
use std::time::Duration;

/// Rounds; each opens the folder that the round before left.
const ROUNDS: u64 = 5;

#[test]
fn a_program_that_is_killed_while_it_saves_leaves_a_folder_that_opens_whole() {
    let (desk, _) = Desk::founded();
    // Enough rows that the import is still at work when it is killed.
    let rows: String = (0..60_000).map(|row| format!("2026-03-03,import,drugs.cocaine.hcl,{row} g\n")).collect();
    std::fs::write(desk.path("rows.csv"), format!("detected_at,direction,goods.item,goods.quantity\n{rows}")).unwrap();
    let mut held = 0;
    for round in 0..ROUNDS {
        let mut command = desk.command(&["import", "rows.csv", "--template", "drugs"]);
        let mut importing = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // At another moment of its work each time: while it signs in, reads, stores, indexes.
        std::thread::sleep(Duration::from_millis(700 + 700 * round));
        let _ = importing.kill();
        importing.wait().unwrap();
        let acknowledged = desk.runs(&["record", "new", "seizure", "narrative=Saved before the next cut."]).json();
        let verified = desk.runs(&["verify"]).json();
        assert_eq!(verified["errors"], json!([]), "round {round}");
        let records = verified["records"].as_u64().unwrap();
        assert!(records > held, "round {round}: {records} after {held}");
        held = records;
        assert_eq!(desk.runs(&["record", "show", acknowledged["id"].as_str().unwrap()]).json()["history"], 1);
    }
    assert_eq!(desk.runs(&["search", "cut"]).json()["total"], ROUNDS);
}
