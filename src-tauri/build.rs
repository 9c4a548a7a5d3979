//! Prepares the window: what it may ask of the program, and which pages stand in it.

const BUILT: &str = "../ui/dist";

/// Lets the page call `rpc` and nothing else of ours; with the feature `interface` its pages are those of `ui/dist`.
fn main() {
    println!("cargo::rerun-if-changed={BUILT}");
    if std::env::var_os("CARGO_FEATURE_INTERFACE").is_some() {
        println!("cargo::rustc-env=TAURI_CONFIG={{\"build\":{{\"frontendDist\":\"{BUILT}\"}}}}");
    }
    let ours = tauri_build::AppManifest::new().commands(&["rpc"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(ours)).expect("the window's files can be read");
}
