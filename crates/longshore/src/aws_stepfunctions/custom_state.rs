//! States that are given as a definition has them.

use longshore_core::annotations::Annotations;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::value::{Object, Value};

use super::state::StateKind;
use super::{QueryLanguage, State, StateProps, json_fields, state_class};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`CustomState`].
    #[derive(Debug)]
    pub struct CustomStateProps => CustomState, new(state_json: Object) {
        /// The state as a definition has it.
        state_json: Object,
    }
}

state_class! {
    /// A state that is given as a definition has it; clones are the same.
    pub struct CustomState(CustomStateProps); next, handlers
}

impl CustomState {
    fn make(scope: &dyn Construct, id: &str, props: CustomStateProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.CustomState";
        Ok(Self { state: State::new(scope, id, class, StateProps::default(), Kind(props.state_json))? })
    }
}

struct Kind(Object);

impl StateKind for Kind {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        let mut rendered = json_fields! {
            ..state.render_query_language(language)?,
            ..state.render_next_end(),
            ..self.0.clone(),
            ..state.render_retry_catch()?
        };
        let both = [
            ("Retry", "retries", "addRetry()", "multipleRetrySources"),
            ("Catch", "catchers", "addCatch()", "multipleCatchSources"),
        ];
        for (key, what, function, id) in both {
            let Some(Value::Array(given)) = self.0.get(key) else { continue };
            let mut all = match rendered.get(key) {
                Some(Value::Array(added)) => added.clone(),
                _ => Vec::new(),
            };
            if !all.is_empty() && !given.is_empty() {
                Annotations::of(state).add_warning_v2(&format!("@aws-cdk/aws-stepfunctions:{id}"), &format!(
                    "CustomState constructs can configure state {what} using the stateJson property or by using the {function} function.\n\
                     When {what} are configured using both of these, the state definition's {key} field is generated \n\
                     by first rendering {what} from {function}, then rendering {what} from the stateJson."
                ));
            }
            all.extend(given.iter().cloned());
            rendered.insert(key.to_owned(), Value::Array(all));
        }
        Ok(rendered)
    }
}
