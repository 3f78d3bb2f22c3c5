//! The main job in the real window.
