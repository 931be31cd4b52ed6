//! The cloud assembly's file formats: manifest, asset manifest, tree.
