//! The metrics of an alarm or graph, each once.

use std::rc::Rc;

use longshore_core::error::{Error, Result};

use super::{IMetric, MetricRef};

/// A metric of a set.
pub(super) struct Entry<T> {
    pub(super) metric: MetricRef,
    /// 1 for what was added itself, more for what that is computed from.
    pub(super) level: usize,
    pub(super) id: Option<String>,
    pub(super) tag: Option<T>,
}

/// Metrics, and those that they are computed from.
pub(super) struct MetricSet<T> {
    pub(super) entries: Vec<Entry<T>>,
}

impl<T> MetricSet<T> {
    pub(super) fn new() -> Self {
        Self { entries: Vec::new() }
    }

    pub(super) fn add_top_level(&mut self, tag: T, metric: &MetricRef) -> Result<()> {
        self.add(metric, 1, Some(tag), None)
    }

    fn add(&mut self, metric: &MetricRef, level: usize, tag: Option<T>, id: Option<&str>) -> Result<()> {
        let key = key_of(&**metric);
        let with_key = |e: &Entry<T>| key_of(&*e.metric) == key;
        let by_id = id.and_then(|id| self.entries.iter().position(|e| e.id.as_deref() == Some(id)));
        if let Some(found) = by_id
            && !with_key(&self.entries[found])
        {
            let id = id.unwrap_or_default();
            return Err(Error::new(
                "CannotShareSameIdForDifferentMetrics",
                format!(
                    "Cannot have two different metrics share the same id ('{id}') in one Alarm or Graph. Rename one of them."
                ),
            ));
        }
        // The same metric under a second id is there twice.
        let existing = by_id.or_else(|| {
            let last = self.entries.iter().rposition(with_key)?;
            (self.entries[last].id.is_none() || id.is_none()).then_some(last)
        });
        let index = existing.unwrap_or_else(|| {
            self.entries.push(Entry { metric: Rc::clone(metric), level, id: None, tag: None });
            self.entries.len() - 1
        });
        let entry = &mut self.entries[index];
        if entry.id.is_none() {
            entry.id = id.map(str::to_owned);
        }
        if entry.tag.is_none() {
            entry.tag = tag;
        }
        if let Some(math) = metric.to_metric_config().math_expression {
            for (id, metric) in &math.using_metrics {
                self.add(metric, level + 1, None, Some(id))?;
            }
        }
        Ok(())
    }
}

/// A text that is the same for metrics that give the same values.
pub(super) fn key_of(metric: &dyn IMetric) -> String {
    let config = metric.to_metric_config();
    let mut parts: Vec<String> = Vec::new();
    if let Some(math) = config.math_expression {
        parts.push(math.expression);
        let mut metrics: Vec<_> = math.using_metrics.into_iter().collect();
        metrics.sort_by(|(a, _), (b, _)| a.cmp(b));
        for (id, metric) in metrics {
            parts.extend([id, key_of(&*metric)]);
        }
        parts.extend(math.search_region.into_iter().chain(math.search_account));
    }
    if let Some(search) = config.search_expression {
        parts.push(search.expression);
        parts.extend(search.search_region.into_iter().chain(search.search_account));
    }
    if let Some(stat) = config.metric_stat {
        parts.extend([stat.namespace, stat.metric_name]);
        for dimension in stat.dimensions.into_iter().flatten() {
            parts.extend([dimension.name, dimension.value]);
        }
        parts.push(stat.statistic);
        parts.extend(stat.period.to_seconds().ok().map(|s| s.to_string()));
        parts.extend(stat.region.into_iter().chain(stat.account));
    }
    parts.join("|")
}
