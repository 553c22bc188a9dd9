"""First names and whether "he" or "she" refers to those who bear them."""

from quizgen.extract.data import first_names

PLACES_TOO = frozenset(
    """
    April May June August Paris Florence Georgia Jordan Israel Virginia London China India America
    Asia Victoria Dakota Chad Carolina Sydney Will Mark Bill Grant Frank Rich Sterling Savannah
    Lima Kenya
    """.split()
)
"""First names that are more often something else."""

PRONOUN_BY_FIRST_NAME = dict.fromkeys(first_names.SHE - PLACES_TOO, "she") | dict.fromkeys(
    first_names.HE - PLACES_TOO, "he"
)

FAMOUS = frozenset(
    """
    Obama Bush Clinton Trump Biden Reagan Nixon Kennedy Eisenhower Truman Roosevelt Carter Romney
    McCain Lincoln Churchill Thatcher Blair Cameron Gladstone Disraeli Cromwell Wellington Merkel
    Kohl Adenauer Brandt Hitler Himmler Goebbels Göring Goering Bismarck Stalin Lenin Trotsky
    Khrushchev Brezhnev Gorbachev Yeltsin Putin Medvedev Napoleon Bonaparte Robespierre Gaulle
    Mitterrand Chirac Sarkozy Macron Mussolini Berlusconi Garibaldi Franco Tito Mao Gandhi Nehru
    Mandela Castro Guevara Bolívar Chávez Maduro Perón Pinochet Arafat Rabin Netanyahu Sadat Nasser
    Mubarak Assad Gaddafi Saddam Khomeini Erdogan Atatürk Zelensky Poroshenko Yanukovych Orbán Modi
    Xi Abe Einstein Newton Darwin Galileo Copernicus Kepler Descartes Leibniz Euler Gauss Bernoulli
    Curie Pasteur Freud Jung Marx Engels Kant Hegel Nietzsche Rousseau Voltaire Plato Aristotle
    Socrates Homer Shakespeare Milton Byron Shelley Keats Wordsworth Dickens Austen Tolstoy
    Dostoyevsky Chekhov Pushkin Goethe Schiller Kafka Hugo Proust Cervantes Dante Petrarch
    Michelangelo Raphael Rembrandt Picasso Monet Mozart Beethoven Bach Haydn Brahms Wagner Verdi
    Chopin Liszt Dvořák Tchaikovsky Caesar Augustus Nero Cicero Hannibal Cleopatra Jesus Christ
    Muhammad Buddha Moses Luther Calvin Chomsky
    """.split()
)
"""Names by which alone one person is known everywhere."""
