//! The local socket: while one program holds a data folder, others of the same user reach it there instead of failing.
//! Each line is one call as JSON, `{"name":…,"input":…}`, and each is answered by one line, `{"ok":…}` or
//! `{"error":{"code","values"}}`. A connection is a session of its own: it unlocks with its own passphrase. `raise` brings the window up.

use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use interprocess::local_socket::traits::{ListenerExt as _, Stream as _};
use interprocess::local_socket::{ListenerOptions, Name, Stream};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The largest answers are the dictionary and a page of a list; more than this is no call of ours.
const LINE_MAX: u64 = 16 * 1024 * 1024;
/// Each connection is a thread; one officer's commands need a few.
const CONNECTIONS_MAX: usize = 16;
/// The one message that is no call.
const RAISE: &str = "raise";

#[derive(Deserialize, Serialize)]
struct Question {
    name: String,
    #[serde(default)]
    input: Value,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Answer {
    Ok(Value),
    Error(Failure),
}

/// Answers other programs of this user, on threads that end with the program. The caller holds the folder's lock, so
/// a socket that lies there is left over. `on_raise` says whether a window came up.
pub fn serve(app: App, on_raise: impl Fn() -> bool + Send + Sync + 'static) -> io::Result<()> {
    let folder = app.shared.path.clone();
    remove_left_over(&folder);
    let listener = options(ListenerOptions::new().name(name(&folder)?)).create_sync()?;
    let (on_raise, open) = (Arc::new(on_raise), Arc::new(AtomicUsize::new(0)));
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            if app.shared.closing.load(Ordering::Relaxed) {
                return;
            }
            if open.load(Ordering::Relaxed) >= CONNECTIONS_MAX {
                let failure = Failure::new("too-many-connections").with("most", CONNECTIONS_MAX);
                let _ = write_line(&mut stream, &Answer::Error(failure));
                continue;
            }
            let (app, on_raise, counted) = (app.clone(), Arc::clone(&on_raise), Counted::new(&open));
            std::thread::spawn(move || {
                let _counted = counted;
                // A line that breaks off ends its connection and nothing else.
                let _ = converse(&app, stream, &*on_raise);
            });
        }
    });
    Ok(())
}

/// One of the connections that are counted, however it ends.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(open: &Arc<AtomicUsize>) -> Self {
        open.fetch_add(1, Ordering::Relaxed);
        Counted(Arc::clone(open))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn converse(app: &App, stream: Stream, on_raise: &dyn Fn() -> bool) -> io::Result<()> {
    let session = app.session();
    let mut stream = BufReader::new(stream);
    while let Some(line) = read_line(&mut stream).or_else(|error| tell_too_long(stream.get_mut(), error))? {
        let answer = match serde_json::from_slice(&line) {
            Ok(question) => answer(app, &session, question, on_raise),
            Err(error) => Answer::Error(Failure::new("wrong-input").with("reason", error.to_string())),
        };
        write_line(stream.get_mut(), &answer)?;
    }
    Ok(())
}

/// Says why the connection ends, where that is a line without end.
fn tell_too_long(stream: &mut Stream, error: io::Error) -> io::Result<Option<Vec<u8>>> {
    if error.kind() == io::ErrorKind::InvalidData {
        write_line(stream, &Answer::Error(too_long()))?;
    }
    Err(error)
}

fn too_long() -> Failure {
    Failure::new("line-too-long").with("most", LINE_MAX)
}

fn answer(app: &App, session: &Session, Question { name, input }: Question, on_raise: &dyn Fn() -> bool) -> Answer {
    if name == RAISE {
        return if on_raise() { Answer::Ok(Value::Null) } else { Answer::Error(Failure::new("folder-in-use")) };
    }
    match app.call(session, &name, input) {
        Ok(done) => Answer::Ok(done),
        Err(failure) => Answer::Error(failure),
    }
}

/// A program that holds the folder, seen from another.
pub struct Client(BufReader<Stream>);

impl Client {
    /// Reaches the program that holds a folder.
    pub fn connect(folder: &Path) -> io::Result<Client> {
        Ok(Client(BufReader::new(Stream::connect(name(folder)?)?)))
    }

    /// One call there; `socket-lost` when the program has gone.
    pub fn call(&mut self, name: &str, input: Value) -> Result<Value, Failure> {
        let answered = self.ask(&Question { name: name.to_owned(), input });
        match answered.map_err(|error| lost(&error))? {
            Answer::Ok(done) => Ok(done),
            Answer::Error(failure) => Err(failure),
        }
    }

    /// Asks it to show its window; `folder-in-use` when it has none.
    pub fn raise(&mut self) -> Result<(), Failure> {
        self.call(RAISE, Value::Null).map(drop)
    }

    fn ask(&mut self, question: &Question) -> io::Result<Answer> {
        write_line(self.0.get_mut(), question)?;
        let line = read_line(&mut self.0)?.ok_or(io::ErrorKind::UnexpectedEof)?;
        Ok(serde_json::from_slice(&line)?)
    }
}

fn lost(error: &io::Error) -> Failure {
    Failure::new("socket-lost").with("reason", error.to_string())
}

/// `None` at the end, or where the other side died in the middle of a line; a line over the limit is invalid data.
fn read_line(stream: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    stream.by_ref().take(LINE_MAX).read_until(b'\n', &mut line)?;
    match line.last() {
        Some(b'\n') => {
            line.pop();
            Ok(Some(line))
        }
        Some(_) if line.len() as u64 == LINE_MAX => Err(io::ErrorKind::InvalidData.into()),
        _ => Ok(None),
    }
}

fn write_line(stream: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    if line.len() as u64 >= LINE_MAX {
        line = serde_json::to_vec(&Answer::Error(too_long()))?;
    }
    line.push(b'\n');
    stream.write_all(&line)?;
    stream.flush()
}

/// In the folder itself, which only its owner can enter.
#[cfg(unix)]
fn name(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::{GenericFilePath, ToFsName};
    folder.join(SOCKET).into_os_string().to_fs_name::<GenericFilePath>()
}

#[cfg(unix)]
const SOCKET: &str = "socket";

#[cfg(unix)]
fn remove_left_over(folder: &Path) {
    // Where there is none, or it stays, binding says what is wrong.
    let _ = std::fs::remove_file(folder.join(SOCKET));
}

#[cfg(unix)]
fn options(options: ListenerOptions<'_>) -> ListenerOptions<'_> {
    use interprocess::os::unix::local_socket::ListenerOptionsExt;
    options.mode(0o600)
}

/// Elsewhere names do not lie in folders: one is made from the folder's.
#[cfg(not(unix))]
fn name(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::{GenericNamespaced, ToNsName};
    let folder = std::path::absolute(folder)?;
    let digest = blake3::hash(folder.as_os_str().as_encoded_bytes()).to_hex();
    format!("ncen-{digest}").to_ns_name::<GenericNamespaced>()
}

#[cfg(not(unix))]
fn remove_left_over(_: &Path) {}

#[cfg(not(unix))]
fn options(options: ListenerOptions<'_>) -> ListenerOptions<'_> {
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shared::Options;
    use serde_json::json;
    use std::sync::mpsc::channel;

    #[test]
    fn a_command_reaches_the_program_that_holds_the_folder_and_a_second_window_raises_the_first() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("data");
        let app = App::open(Options { folder: folder.clone(), heads: None, demo: false }).unwrap();
        let (raised, is_raised) = channel();
        serve(app.clone(), move || raised.send(()).is_ok()).unwrap();

        let mut client = Client::connect(&folder).unwrap();
        assert_eq!(client.call("status", json!({})).unwrap()["state"], "empty");
        assert_eq!(client.call("no-such-call", json!({})).unwrap_err().code, "unknown-call");
        // A refusal does not end the connection.
        assert_eq!(client.call("record.get", json!({ "id": "x" })).unwrap_err().code, "not-signed-in");

        client.raise().unwrap();
        is_raised.recv().unwrap();
        app.close();
    }

    #[test]
    fn a_line_without_an_end_is_refused_and_the_next_connection_is_served() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("data");
        serve(App::open(Options { folder: folder.clone(), heads: None, demo: false }).unwrap(), || false).unwrap();
        let mut broken = Stream::connect(name(&folder).unwrap()).unwrap();
        broken.write_all(b"{\"name\":\"sta").unwrap();
        drop(broken);
        let mut garbled = Client::connect(&folder).unwrap();
        garbled.0.get_mut().write_all(b"\xFF\xFE{}\n").unwrap();
        let line = read_line(&mut garbled.0).unwrap().unwrap();
        assert!(String::from_utf8(line).unwrap().contains("wrong-input"));
        assert!(Client::connect(&folder).unwrap().call("status", json!({})).is_ok());
        let endless = read_line(&mut BufReader::new(io::repeat(b'x')));
        assert_eq!(endless.unwrap_err().kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn the_seventeenth_connection_is_told_to_wait() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("data");
        serve(App::open(Options { folder: folder.clone(), heads: None, demo: false }).unwrap(), || false).unwrap();
        let mut held: Vec<Client> = (0..CONNECTIONS_MAX).map(|_| Client::connect(&folder).unwrap()).collect();
        held.iter_mut().for_each(|client| drop(client.call("status", json!({})).unwrap()));
        let mut late = Client::connect(&folder).unwrap();
        let told = read_line(&mut late.0).unwrap().unwrap();
        assert!(String::from_utf8(told).unwrap().contains("too-many-connections"));
    }

    #[cfg(unix)]
    #[test]
    fn what_a_dead_program_left_is_replaced_by_a_socket_of_this_user_alone() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("data");
        let app = App::open(Options { folder: folder.clone(), heads: None, demo: false }).unwrap();
        std::fs::write(folder.join(SOCKET), "left").unwrap();
        serve(app, || false).unwrap();
        assert_eq!(std::fs::metadata(folder.join(SOCKET)).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(Client::connect(&folder).unwrap().call("status", json!({})).unwrap()["state"], "empty");
    }
}
