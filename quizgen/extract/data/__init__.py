"""Tables of English: months, numbers, units, countries, verbs. Data only, no logic."""
