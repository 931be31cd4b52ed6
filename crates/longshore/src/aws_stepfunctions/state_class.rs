//! What all classes of states are written with.

/// Declares the properties of a state: groups that many states have, by their names, then its own.
///
/// ```text
/// state_props! {
///     /// Properties of a [`Pass`].
///     #[derive(Default)]
///     pub struct PassProps => Pass { base, paths, assign;
///         /// The result.
///         result: Option<Result>,
///     }
/// }
/// ```
///
/// makes what `construct_props!` makes, and `state()`, the part that [`crate::aws_stepfunctions::State`] knows.
macro_rules! state_props {
    ($(#[$m:meta])* pub struct $Props:ident => $Class:ident $(, new($($r:ident : $rt:ty),*))? { $($group:ident),* ; $($own:tt)* }) => {
        $crate::aws_stepfunctions::state_props! { @
            [ $(#[$m])* pub struct $Props => $Class $(, new($($r : $rt),*))? ] [$Props] [] [] [$($group)*] [$($own)*]
        }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [base $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* query_language state_name comment] [$($declared)*
            /// The language in which the state says what it takes from its input. Default: as the state machine.
            query_language: Option<$crate::aws_stepfunctions::QueryLanguage>,
            /// The name. Default: the id.
            [into] state_name: Option<String>,
            /// What the state is for. Default: nothing is said.
            [into] comment: Option<String>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [paths $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* input_path output_path] [$($declared)*
            /// The part of the input that the state gets; [`JsonPath::discard`](crate::aws_stepfunctions::JsonPath::discard) for none. Default `$`.
            [into] input_path: Option<String>,
            /// The part of the output that the next state gets; `JsonPath::discard` for none. Default `$`.
            [into] output_path: Option<String>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [result_path $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* result_path] [$($declared)*
            /// Where in the input the result is put; `JsonPath::discard` for nowhere. Default `$`.
            [into] result_path: Option<String>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [result_selector $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* result_selector] [$($declared)*
            /// What is made of the result before it is put anywhere. Default: nothing else.
            result_selector: Option<longshore_core::value::Object>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [parameters $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* parameters] [$($declared)*
            /// What is made of the input. Default: nothing else.
            parameters: Option<longshore_core::value::Object>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [outputs $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* outputs] [$($declared)*
            /// The output, in JSONata. Default: the result.
            [into] outputs: Option<longshore_core::value::Value>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [arguments $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* arguments] [$($declared)*
            /// What is made of the input, in JSONata. Default: nothing else.
            [into] arguments: Option<longshore_core::value::Value>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [assign $($rest:ident)*] $own:tt) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)* assign] [$($declared)*
            /// Variables that are set. Default: none.
            assign: Option<longshore_core::value::Object>,
        ] [$($rest)*] $own }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [map $($rest:ident)*] [$($own:tt)*]) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)*] [$($declared)*]
            [base paths result_path result_selector outputs assign $($rest)*] [
            /// The path to the items. Default `$`.
            [into] items_path: Option<String>,
            /// The items, in JSONata. Default: the input.
            items: Option<$crate::aws_stepfunctions::ProvideItems>,
            /// How many items are processed at the same time, 0 for as many as possible. Default: as many as possible.
            max_concurrency: Option<f64>,
            /// The path to how many items are processed at the same time.
            [into] max_concurrency_path: Option<String>,
            /// An expression in JSONata of how many items are processed at the same time.
            [into] jsonata_max_concurrency: Option<String>,
            /// What is made of each item. Default: nothing else.
            item_selector: Option<longshore_core::value::Object>,
            /// What is made of each item, in JSONata. Default: nothing else.
            [into] jsonata_item_selector: Option<String>,
            $($own)*
        ] }
        impl $Props {
            /// The part that maps of all kinds have.
            fn map(&self) -> $crate::aws_stepfunctions::map::MapParts {
                $crate::aws_stepfunctions::map::MapParts {
                    items_path: self.items_path.clone(),
                    items: self.items.clone(),
                    max_concurrency: self.max_concurrency,
                    max_concurrency_path: self.max_concurrency_path.clone(),
                    jsonata_max_concurrency: self.jsonata_max_concurrency.clone(),
                    item_selector: self.item_selector.clone(),
                    jsonata_item_selector: self.jsonata_item_selector.clone(),
                }
            }
        }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [task $($rest:ident)*] [$($own:tt)*]) => {
        $crate::aws_stepfunctions::state_props! { @ [$($head)*] [$Props] [$($field)*] [$($declared)*]
            [base paths result_path result_selector outputs assign $($rest)*] [
            /// How long the task may take; the older form of `task_timeout`. Default: for ever.
            timeout: Option<longshore_core::units::Duration>,
            /// How long the task may take. Default: for ever.
            task_timeout: Option<$crate::aws_stepfunctions::Timeout>,
            /// How long the task may be silent; the older form of `heartbeat_timeout`. Default: for ever.
            heartbeat: Option<longshore_core::units::Duration>,
            /// How long the task may be silent. Default: for ever.
            heartbeat_timeout: Option<$crate::aws_stepfunctions::Timeout>,
            /// What the task waits for. Default: as the kind of task says.
            integration_pattern: Option<$crate::aws_stepfunctions::IntegrationPattern>,
            /// The role that the task has. Default: the state machine's.
            credentials: Option<$crate::aws_stepfunctions::Credentials>,
            $($own)*
        ] }
        impl $Props {
            /// The part that tasks of all kinds have.
            #[allow(dead_code, reason = "the base class has no use for it")]
            pub(crate) fn task(&self) -> $crate::aws_stepfunctions::TaskStateBaseProps {
                $crate::aws_stepfunctions::TaskStateBaseProps {
                    query_language: self.query_language,
                    state_name: self.state_name.clone(),
                    comment: self.comment.clone(),
                    input_path: self.input_path.clone(),
                    output_path: self.output_path.clone(),
                    result_path: self.result_path.clone(),
                    result_selector: self.result_selector.clone(),
                    outputs: self.outputs.clone(),
                    assign: self.assign.clone(),
                    timeout: self.timeout,
                    task_timeout: self.task_timeout.clone(),
                    heartbeat: self.heartbeat,
                    heartbeat_timeout: self.heartbeat_timeout.clone(),
                    integration_pattern: self.integration_pattern,
                    credentials: self.credentials.clone(),
                }
            }
        }
    };
    (@ [$($head:tt)*] [$Props:ident] [$($field:ident)*] [$($declared:tt)*] [] [$($own:tt)*]) => {
        $crate::props::construct_props! { $($head)* { $($declared)* $($own)* } }
        impl $Props {
            /// The part that states of all kinds have.
            #[allow(dead_code, reason = "tasks have one of their own")]
            pub(crate) fn state(&self) -> $crate::aws_stepfunctions::StateProps {
                #[allow(clippy::needless_update, reason = "some states have it all")]
                $crate::aws_stepfunctions::StateProps { $($field: self.$field.clone(),)* ..Default::default() }
            }
        }
    };
}
pub(crate) use state_props;

/// Makes a class of its state: a handle that is a [`State`](crate::aws_stepfunctions::State).
///
/// `next` says that other states may follow, `handlers` that failures can be handled, `languages` that there are factories
/// for both query languages.
macro_rules! state_class {
    ($(#[$m:meta])* pub struct $Class:ident($Props:ident); $($feature:ident),*) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            state: $crate::aws_stepfunctions::State,
        }

        impl std::ops::Deref for $Class {
            type Target = $crate::aws_stepfunctions::State;

            fn deref(&self) -> &Self::Target {
                &self.state
            }
        }

        $crate::aws_stepfunctions::state_class! { @handle $Class }
        $( $crate::aws_stepfunctions::state_class! { @$feature $Class $Props } )*
    };
    (@handle $Class:ident) => {
        impl longshore_core::construct::Construct for $Class {
            fn node(&self) -> &longshore_core::construct::Node {
                longshore_core::construct::Construct::node(&**self)
            }
        }

        impl $crate::aws_stepfunctions::IChainable for $Class {
            fn id(&self) -> String {
                $crate::aws_stepfunctions::IChainable::id(&**self)
            }

            fn start_state(&self) -> $crate::aws_stepfunctions::State {
                $crate::aws_stepfunctions::IChainable::start_state(&**self)
            }

            fn end_states(&self) -> Vec<$crate::aws_stepfunctions::NextableRef> {
                $crate::aws_stepfunctions::IChainable::end_states(&**self)
            }
        }

        impl From<&$Class> for $crate::aws_stepfunctions::ChainableRef {
            fn from(of: &$Class) -> Self {
                std::rc::Rc::new(of.clone())
            }
        }

        impl From<$Class> for $crate::aws_stepfunctions::ChainableRef {
            fn from(of: $Class) -> Self {
                std::rc::Rc::new(of)
            }
        }
    };
    (@next $Class:ident $Props:ident) => {
        impl $Class {
            /// Goes on with another state, or a chain of them.
            ///
            /// # Errors
            /// When something follows already.
            pub fn next(
                &self,
                next: &dyn $crate::aws_stepfunctions::IChainable,
            ) -> longshore_core::error::Result<$crate::aws_stepfunctions::Chain> {
                $crate::aws_stepfunctions::INextable::next(&**self, next)
            }
        }

        impl $crate::aws_stepfunctions::INextable for $Class {
            fn next(
                &self,
                state: &dyn $crate::aws_stepfunctions::IChainable,
            ) -> longshore_core::error::Result<$crate::aws_stepfunctions::Chain> {
                $crate::aws_stepfunctions::INextable::next(&**self, state)
            }
        }
    };
    (@handlers $Class:ident $Props:ident) => {
        impl $Class {
            /// Tries the state again after some errors.
            ///
            /// # Errors
            /// When all errors are named together with others.
            pub fn add_retry(
                &self,
                props: $crate::aws_stepfunctions::RetryProps,
            ) -> longshore_core::error::Result<&Self> {
                self.retry(props)?;
                Ok(self)
            }

            /// Goes on with another state after some errors.
            ///
            /// # Errors
            /// When all errors are named together with others, or the state is in another graph.
            pub fn add_catch(
                &self,
                handler: &dyn $crate::aws_stepfunctions::IChainable,
                props: $crate::aws_stepfunctions::CatchProps,
            ) -> longshore_core::error::Result<&Self> {
                self.catch(handler.start_state(), props)?;
                Ok(self)
            }
        }
    };
    (@languages $Class:ident $Props:ident) => {
        impl $Class {
            /// Makes a state that says in JSONPath what it takes from its input.
            ///
            /// # Errors
            /// As `new`.
            pub fn json_path(
                scope: &dyn longshore_core::construct::Construct,
                id: impl AsRef<str>,
                props: $Props,
            ) -> longshore_core::error::Result<Self> {
                Self::new(scope, id, props)
            }

            /// Makes a state that says in JSONata what it takes from its input.
            ///
            /// # Errors
            /// As `new`.
            pub fn jsonata(
                scope: &dyn longshore_core::construct::Construct,
                id: impl AsRef<str>,
                mut props: $Props,
            ) -> longshore_core::error::Result<Self> {
                props.query_language = Some($crate::aws_stepfunctions::QueryLanguage::Jsonata);
                Self::new(scope, id, props)
            }
        }
    };
}
pub(crate) use state_class;

/// An object of what is there, as `object!`, merged with others by `..`: later ones take the place of earlier ones, which
/// keeps its place even where it is not there.
macro_rules! json_fields {
    (@ $out:ident) => {};
    (@ $out:ident .. $more:expr $(, $($rest:tt)*)?) => {
        $out.extend($more);
        $crate::aws_stepfunctions::json_fields!(@ $out $($($rest)*)?);
    };
    (@ $out:ident $key:literal => $value:expr $(, $($rest:tt)*)?) => {
        $out.insert($key.to_owned(), longshore_core::value::Value::from($value));
        $crate::aws_stepfunctions::json_fields!(@ $out $($($rest)*)?);
    };
    ($($rest:tt)*) => {{
        let mut out = longshore_core::value::Object::new();
        $crate::aws_stepfunctions::json_fields!(@ out $($rest)*);
        out
    }};
}
pub(crate) use json_fields;
