//! JSON values ordered and printed as Node prints them.
