//! The one window, its one command and its one event.

use crate::pictures;
use app::{App, Failure, Session, socket};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{AppHandle, Emitter, Manager, RunEvent, State, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// The window's label; `capabilities/main.json` names it.
const MAIN: &str = "main";
/// The laptop that offices have.
const SIZE: (f64, f64) = (1366.0, 768.0);
/// Below this the pages would need other forms.
const SIZE_MIN: (f64, f64) = (1024.0, 640.0);

/// What the window speaks for.
pub struct Desk {
    pub app: App,
    pub session: Session,
}

/// One call of the page.
#[tauri::command]
async fn rpc(desk: State<'_, Desk>, name: String, input: Value) -> Result<Value, Failure> {
    let (app, session) = (desk.app.clone(), desk.session.clone());
    let work = tauri::async_runtime::spawn_blocking(move || app.call(&session, &name, input));
    work.await.unwrap_or_else(|_| Err(Failure::new("call-died")))
}

/// Shows the window until it is closed.
pub fn open(app: App, full: Option<PathBuf>) -> ExitCode {
    let session = app.session();
    if let Some(file) = full {
        // The page shows the records as they come; a file that cannot be read leaves the extract standing.
        let _ = app.call(&session, "import.start", json!({ "path": file, "mapping": "unodc", "dry_run": false }));
    }
    let window = builder().manage(Desk { app: app.clone(), session: session.clone() }).invoke_handler(tauri::generate_handler![rpc]);
    let window = window.register_asynchronous_uri_scheme_protocol("picture", pictures::answer);
    let window = window.on_permission_request(|_, asked| permit(asked));
    let window = window.setup(move |handle| {
        WebviewWindowBuilder::new(handle, MAIN, WebviewUrl::default())
            .title("nCEN")
            .inner_size(SIZE.0, SIZE.1)
            .min_inner_size(SIZE_MIN.0, SIZE_MIN.1)
            .build()?;
        let (to_raise, to_tell) = (handle.handle().clone(), handle.handle().clone());
        // Without the socket the window works alone: commands are then told that the folder is in use.
        let _ = socket::serve(app.clone(), move || raise(&to_raise));
        app.keep_online();
        std::thread::spawn(move || pass_on(&app, &session, &to_tell));
        Ok(())
    });
    let Ok(window) = window.build(context()) else { return ExitCode::FAILURE };
    window.run(|handle, event| {
        if let RunEvent::Exit = event {
            handle.state::<Desk>().app.close();
        }
    });
    ExitCode::SUCCESS
}

/// What the page may use of this machine: the camera, which it asks for when the officer presses the button that reads codes.
/// WebKitGTK refuses it where nobody answers.
fn permit(asked: PermissionKind) -> PermissionResponse {
    match asked {
        PermissionKind::Camera => PermissionResponse::Allow,
        // Asked for together with the camera, and not refused, it would be given with it.
        PermissionKind::Microphone => PermissionResponse::Deny,
        _ => PermissionResponse::Default,
    }
}

/// Whether there is a screen to draw on. Elsewhere than on Linux there always is.
pub fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Says in words why there is no window: to a terminal that listens, and on the screen.
pub fn refuse(failure: &Failure) -> ExitCode {
    let values: Vec<(&str, String)> = failure.values.iter().map(|(name, value)| (name.as_str(), plain(value))).collect();
    let text = words::text(&language(), &format!("error-{}", failure.code), &values);
    // Without a terminal nobody misses it.
    let _ = writeln!(std::io::stderr(), "{text}");
    if !has_display() {
        return ExitCode::FAILURE;
    }
    let shown = builder().setup(move |handle| {
        let handle = handle.handle().clone();
        let ended = handle.clone();
        handle.dialog().message(text).title("nCEN").kind(MessageDialogKind::Error).show(move |_| ended.exit(1));
        Ok(())
    });
    if let Ok(shown) = shown.build(context()) {
        shown.run(|_, _| {});
    }
    ExitCode::FAILURE
}

/// The pages and the rules of the window; one place, because every use puts the pages into the program once more.
#[allow(clippy::disallowed_types, reason = "the macro's own code")]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

fn builder() -> tauri::Builder<tauri::Wry> {
    tauri::Builder::default().plugin(tauri_plugin_dialog::init())
}

/// Events of all and of this window's session go to the page.
fn pass_on(app: &App, session: &Session, handle: &AppHandle) {
    for event in app.listen() {
        if event.session.is_none_or(|number| number == session.number()) {
            // A page that is not there yet asks for everything when it comes.
            let _ = handle.emit("ncen", &event);
        }
    }
}

/// A second window was asked for: the first comes to the front. Whether there is one.
fn raise(handle: &AppHandle) -> bool {
    let window = handle.get_webview_window(MAIN);
    if let Some(window) = &window {
        // What the window manager does not grant, it does not grant.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
    window.is_some()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The language of this machine, such as `fr_FR.UTF-8`; `words` reads the first letters.
fn language() -> String {
    let named = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let named = named("LC_ALL").or_else(|| named("LC_MESSAGES")).or_else(|| named("LANG"));
    named.map_or_else(|| "en".to_owned(), |name| name.chars().take_while(char::is_ascii_alphabetic).collect())
}
