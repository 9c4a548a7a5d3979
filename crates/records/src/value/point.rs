//! A point on the earth, as a receiver of positions shows it: `-4.0435,39.6682`.

use super::Decimal;
use std::fmt;

/// Latitude and longitude in degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// −90 (south) to 90 (north).
    pub latitude: Decimal,
    /// −180 (west) to 180 (east).
    pub longitude: Decimal,
}

impl Point {
    /// Reads the canonical form: latitude, comma, longitude.
    pub fn parse(text: &str) -> Option<Point> {
        let (latitude, longitude) = text.split_once(',')?;
        let (latitude, longitude) = (Decimal::parse(latitude)?, Decimal::parse(longitude)?);
        (within(&latitude, "90") && within(&longitude, "180")).then_some(Point { latitude, longitude })
    }
}

fn within(degrees: &Decimal, most: &str) -> bool {
    let most = Decimal::parse(most).unwrap_or(Decimal::ZERO);
    degrees.add(&most).is_some_and(|above| above >= Decimal::ZERO) && *degrees <= most
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", self.latitude, self.longitude)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_lie_on_the_earth() {
        for good in ["-4.0435,39.6682", "0,0", "90,180", "-90,-180", "51.50,-0.10"] {
            assert_eq!(Point::parse(good).unwrap().to_string(), good);
        }
        for bad in ["", "1", "1,2,3", "90.1,0", "0,-180.5", "-4.0435, 39.6682", "4S,39E", "-91,0"] {
            assert!(Point::parse(bad).is_none(), "{bad}");
        }
    }
}
