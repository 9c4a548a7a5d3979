//! Every use case once, for every front.
