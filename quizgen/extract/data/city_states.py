"""In which state, province or country of the United Kingdom the cities lie that anybody can place.

Common knowledge of readers of English: cities that share their name with another well-known one (Portland,
Birmingham, Cambridge) are left out.
"""

CITY_STATES: dict[str, str] = {
    city: state
    for state, cities in {
        "Alaska": "Anchorage|Juneau",
        "Arizona": "Phoenix|Tucson|Scottsdale",
        "Arkansas": "Little Rock",
        "California": "Los Angeles|San Francisco|San Diego|Oakland|Sacramento|Hollywood|Silicon Valley|"
        "Beverly Hills|Santa Monica|Malibu|Death Valley",
        "Colorado": "Denver|Boulder",
        "Florida": "Miami|Orlando|Tampa|Fort Lauderdale|Key West|Everglades|Walt Disney World",
        "Hawaii": "Honolulu|Pearl Harbor|Oahu|Maui",
        "Illinois": "Chicago",
        "Indiana": "Indianapolis",
        "Iowa": "Des Moines",
        "Kentucky": "Louisville",
        "Louisiana": "New Orleans|Baton Rouge",
        "Maryland": "Baltimore|Annapolis",
        "Massachusetts": "Boston|Harvard",
        "Michigan": "Detroit|Ann Arbor",
        "Minnesota": "Minneapolis",
        "Missouri": "St. Louis|St Louis",
        "Nebraska": "Omaha",
        "Nevada": "Las Vegas|Reno",
        "New Mexico": "Albuquerque|Santa Fe",
        "New York": "Manhattan|Brooklyn|Queens|Bronx|Staten Island|Long Island|Harlem|New York City",
        "Ohio": "Cleveland|Cincinnati",
        "Oklahoma": "Tulsa|Oklahoma City",
        "Pennsylvania": "Philadelphia|Pittsburgh|Gettysburg",
        "Tennessee": "Nashville|Memphis|Chattanooga",
        "Texas": "Houston|Dallas|San Antonio|Austin|El Paso|Fort Worth|Alamo",
        "Utah": "Salt Lake City",
        "Washington": "Seattle|Tacoma|Spokane",
        "Wisconsin": "Milwaukee|Madison",
        "Alberta": "Calgary|Edmonton",
        "British Columbia": "Vancouver",
        "Manitoba": "Winnipeg",
        "Nova Scotia": "Halifax",
        "Ontario": "Toronto|Ottawa",
        "Quebec": "Montreal|Quebec City",
        "New South Wales": "Sydney",
        "Queensland": "Brisbane|Gold Coast",
        "South Australia": "Adelaide",
        "Tasmania": "Hobart",
        "Victoria": "Melbourne",
        "Western Australia": "Perth",
        "Bavaria": "Munich|Nuremberg",
        "Catalonia": "Barcelona",
        "Andalusia": "Seville|Granada",
        "Sicily": "Palermo",
        "Tuscany": "Florence",
        "England": "London|York|Manchester|Liverpool|Leeds|Sheffield|Bristol|Nottingham|Oxford|Canterbury|"
        "Southampton|Brighton|Stonehenge|Yorkshire|Cornwall|Kent|Sussex|Devon|Wembley|Big Ben",
        "Scotland": "Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Loch Ness|Highlands",
        "Wales": "Cardiff|Swansea|Snowdonia",
        "Northern Ireland": "Belfast|Ulster",
    }.items()
    for city in cities.split("|")
}
"""By the city; without accents."""
