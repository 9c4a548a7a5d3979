//! Every use case once, for every front: `(&App, &Session, input) -> Result<View, Error>`.
