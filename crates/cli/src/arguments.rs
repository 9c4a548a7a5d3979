//! What can be written after `ncen`. The comments of these types are its manual: `ncen help`, `ncen COMMAND --help`.

use crate::commands::Command;
use clap::{Args, Parser};
use std::path::PathBuf;

/// Customs seizures on this device, offline.
///
/// Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.
#[derive(Debug, Parser)]
#[command(name = "ncen", version, disable_help_subcommand = false, propagate_version = true)]
pub struct Arguments {
    /// What stands before or after every command.
    #[command(flatten)]
    pub general: General,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What stands before or after every command.
#[derive(Args, Debug, Default)]
pub struct General {
    /// The data folder
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Print one JSON document for machines
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of words and labels, such as fr
    #[arg(long, global = true, value_name = "CODE")]
    pub language: Option<String>,
    /// Service number of the seat that signs in, where this device has several
    ///
    /// The passphrase is read from the file that NCEN_PASSPHRASE_FILE names, else from the terminal.
    #[arg(long, global = true, value_name = "NUMBER")]
    pub seat: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_fit_together_and_every_command_has_its_manual() {
        let mut whole = Arguments::command();
        whole.build();
        whole.clone().debug_assert();
        for command in whole.get_subcommands().filter(|command| command.get_name() != "help") {
            assert!(command.get_about().is_some(), "{} says nothing of itself", command.get_name());
        }
    }

    /// Where an argument of a command has the name of a general one, the general one takes what was meant for it.
    fn collide(command: &clap::Command, general: &[String], collisions: &mut Vec<String>) {
        for inner in command.get_subcommands() {
            let ids = inner.get_arguments().map(|argument| argument.get_id().to_string());
            collisions.extend(ids.filter(|id| general.contains(id)).map(|id| format!("{} {id}", inner.get_name())));
            collide(inner, general, collisions);
        }
    }

    #[test]
    fn no_argument_of_a_command_has_the_name_of_a_general_one() {
        // Not built yet: built commands have the general ones too.
        let whole = Arguments::command();
        let general: Vec<String> = whole.get_arguments().map(|argument| argument.get_id().to_string()).collect();
        assert!(general.contains(&"seat".to_owned()));
        let mut collisions = Vec::new();
        collide(&whole, &general, &mut collisions);
        assert!(collisions.is_empty(), "{collisions:?}");
    }

    #[test]
    fn general_options_stand_before_or_after_the_command() {
        for line in ["ncen --json --data here status", "ncen status --data here --json"] {
            let arguments = Arguments::try_parse_from(line.split(' ')).unwrap();
            assert!(arguments.general.json && arguments.general.data == Some("here".into()), "{line}");
        }
        assert!(Arguments::try_parse_from(["ncen", "stauts"]).is_err());
    }
}
