//! Places that records are given out to.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::Object;

use crate::props::text_enum;

text_enum! {
    /// A continent.
    pub enum Continent {
        /// Africa.
        Africa = "AF",
        /// Antarctica.
        Antarctica = "AN",
        /// Asia.
        Asia = "AS",
        /// Europe.
        Europe = "EU",
        /// Oceania.
        Oceania = "OC",
        /// North America.
        NorthAmerica = "NA",
        /// South America.
        SouthAmerica = "SA",
    }
}

/// A place that a record is given out to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeoLocation {
    continent_code: Option<Continent>,
    country_code: Option<String>,
    subdivision_code: Option<String>,
}

impl Default for GeoLocation {
    /// Everything that no other record is for.
    fn default() -> Self {
        Self { continent_code: None, country_code: Some("*".to_owned()), subdivision_code: None }
    }
}

impl GeoLocation {
    /// A continent.
    pub fn continent(continent_code: Continent) -> Self {
        Self { continent_code: Some(continent_code), country_code: None, subdivision_code: None }
    }

    /// A country, by two capital letters.
    ///
    /// # Errors
    /// When it is none.
    pub fn country(country_code: impl Into<String>) -> Result<Self> {
        let country = country_code.into();
        // Quirk(cdk): country-code. Texts that begin with two capital letters pass.
        if country != "*" && !(country.len() >= 2 && country.bytes().take(2).all(|b| b.is_ascii_uppercase())) {
            return Err(Error::new(
                "InvalidCountryFormatCountry",
                format!(
                    "Invalid country format for country: {country}, country should be two-letter and uppercase country ISO 3166-1-alpha-2 code"
                ),
            ));
        }
        Ok(Self { continent_code: None, country_code: Some(country), subdivision_code: None })
    }

    /// A part of a country, which is `UA` or, by default, `US`.
    ///
    /// # Errors
    /// When there is no such part, or the country has none.
    pub fn subdivision(subdivision_code: impl Into<String>, country_code: Option<&str>) -> Result<Self> {
        let (part, country) = (subdivision_code.into(), country_code.unwrap_or("US"));
        if !matches!(country, "UA" | "US") {
            return Err(Error::new(
                "InvalidCountrySubdivisionsGeolocation",
                format!(
                    "Invalid country for subdivisions geolocation: {country}, only UA (Ukraine) and US (United states) are supported"
                ),
            ));
        }
        let fine = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
        if part.len() > 3 || !part.bytes().all(fine) {
            return Err(Error::new(
                "InvalidSubdivisionFormatSubdivision",
                format!(
                    "Invalid subdivision format for subdivision: {part}, subdivision should be alphanumeric and between 1 and 3 characters"
                ),
            ));
        }
        Ok(Self { subdivision_code: Some(part), ..Self::country(country)? })
    }

    /// The continent.
    pub fn continent_code(&self) -> Option<Continent> {
        self.continent_code
    }

    /// The country.
    pub fn country_code(&self) -> Option<String> {
        self.country_code.clone()
    }

    /// The part of the country.
    pub fn subdivision_code(&self) -> Option<String> {
        self.subdivision_code.clone()
    }

    pub(super) fn render(&self) -> Object {
        object! {
            "ContinentCode" => self.continent_code,
            "CountryCode" => self.country_code.clone(),
            "SubdivisionCode" => self.subdivision_code.clone(),
        }
    }

    pub(super) fn identifier(&self) -> String {
        let mut out = "GEO".to_owned();
        for (name, value) in [
            ("CONTINENT", self.continent_code.map(Continent::as_str)),
            ("COUNTRY", self.country_code.as_deref()),
            ("SUBDIVISION", self.subdivision_code.as_deref()),
        ] {
            if let Some(value) = value {
                out += &format!("_{name}_{value}");
            }
        }
        out
    }
}
