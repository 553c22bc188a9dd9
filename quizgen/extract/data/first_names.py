"""First names by the pronoun for those who bear them. Built by tools/first_names.py; not to be edited.

Source: first names of the 1990 United States census, in the public domain, with additions.
"""

SHE = frozenset(
    """
    Abbie Abby Abigail Ada Addie Adela Adelaide Adele Adelina Adeline Adell Adriana Adrianne
    Adrienne Agatha Agnes Agnieszka Aida Aileen Aimee Aisha Alaina Alana Alba Alberta Alecia
    Alejandra Alene Aletha Alexa Alexandra Alexandria Alfreda Alice Alicia Alina Aline Alisa
    Alisha Alison Alissa Allene Allie Allison Allyson Alma Alpha Alta Althea Alvina Alyce Alyson
    Alyssa Amalia Amanda Amber Amelia Amie Amparo Amy Ana Anastasia Andra Andrea Andria Angela
    Angelia Angelica Angelina Angeline Angelique Angelita Angie Anissa Anita Anja Ann Anna
    Annabelle Annamarie Anne Anneliese Annemarie Annetta Annette Annie Annmarie Antionette
    Antoinette Antonette April Araceli Aretha Ariana Arleen Arlene Arline Ashlee Ashleigh Ashley
    Asia Athena Audra Audrey Augusta Aura Aurelia Aurora Autumn Ava Avis Ayesha Barb Barbara
    Barbra Beatrice Beatrix Beatriz Becky Belen Belinda Bella Belle Belva Benazir Benita
    Bernadette Bernadine Bernice Berniece Berta Bertha Bertie Beryl Bess Bessie Beth Bethany Betsy
    Bette Bettie Bettina Betty Bettye Beulah Beverley Beverly Bianca Birdie Birgit Blanca Blanche
    Bobbi Bonita Bonnie Brandi Brandie Brandy Breanna Brenda Brenna Briana Brianna Brianne Bridget
    Bridgett Bridgette Brigitte Britney Brittany Brittney Bronisława Brooke Caitlin Callie Camilla
    Camille Candace Candi Candice Candida Candy Cara Caren Cari Caridad Carissa Carla Carlene
    Carly Carmel Carmela Carmelita Carmella Carmen Carol Carole Carolina Caroline Carolyn Carrie
    Caryn Casandra Cassandra Cassie Catalina Catharine Catherine Cathleen Cathrine Cathryn Cathy
    Catrina Cecelia Cecile Cecilia Celeste Celestine Celia Celina Chandra Chanel Chantal Chantel
    Charity Charla Charleen Charlene Charline Charlotte Charmaine Chasity Chastity Chelsea Chelsey
    Cheri Cherie Cherry Cheryl Chiara Chiquita Chloe Christa Christal Christen Christi Christie
    Christin Christina Christine Christy Chrystal Cindi Cindy Claire Clara Clare Clarice Clarissa
    Claudette Claudia Claudine Clementine Coleen Colette Colleen Collette Concepcion Concetta
    Connie Constance Consuelo Cora Cordelia Cori Corina Corine Corinne Cornelia Corrie Corrine
    Cortney Cristal Cristina Cristy Crystal Cynthia Daisy Dalia Damaris Danelle Danette Daniela
    Danielle Danita Danna Daphne Dara Darcy Darla Darleen Darlene Dawn Dayna Deana Deann Deanna
    Deanne Debbie Debby Debi Debora Deborah Debra Debrah Deena Deidra Deidre Deirdre Delfina Delia
    Delilah Della Delma Delois Delores Deloris Delphine Demetria Dena Denice Denise Desiree Dessie
    Destiny Diana Diane Diann Dianna Dianne Dilma Dina Dinah Dionne Dixie Dollie Dolly Dolores
    Dominga Dona Donna Dora Dorcas Doreen Dorene Doretha Doris Dorothea Dorothy Dorris Dortha
    Dorthy Dottie Dovie Dulce Earlene Earline Earnestine Easter Ebony Edith Edna Edwina Edythe
    Effie Eileen Ekaterina Elaine Elba Elda Eleanor Eleanore Elena Elia Elida Elinor Elisa
    Elisabeth Elise Elissa Eliza Elizabeth Ella Ellen Ellie Elma Elnora Eloisa Eloise Elouise Elsa
    Elsie Elva Elvia Elvira Elyse Elżbieta Emilia Emilie Emily Emma Emmeline Enid Erica Ericka
    Erika Erin Erlinda Erma Erna Ernestina Ernestine Esmeralda Esperanza Essie Estela Estella
    Estelle Ester Esther Ethel Etta Eugenia Eula Eulalia Eunice Eva Evangelina Evangeline Eve
    Evelyn Evette Ewa Fabiola Faith Fannie Fanny Fatima Fay Faye Federica Felecia Felicia Felicita
    Fern Filomena Flor Flora Florence Florine Flossie Floy Fran Frances Francesca Francine
    Francisca Françoise Freda Freida Frida Frieda Gabriela Gabriella Gabrielle Gail Gay Gaye Gayla
    Gayle Gena Geneva Genevieve Genoveva Georgette Georgia Georgiana Georgianna Georgina Geraldine
    Geri Germaine Gerri Gertie Gertrude Gilda Gillian Gina Ginger Ginny Gisela Giulia Gladys
    Glenda Glenna Gloria Goldie Grace Gracie Graciela Gregoria Greta Gretchen Griselda Gro
    Guillermina Gussie Gwen Gwendolyn Haley Hallie Hanna Hannah Harriet Harriett Harriette Hattie
    Haydee Hayley Hazel Heather Hedwig Heidi Helen Helena Helene Helga Hellen Henrietta Herlinda
    Herminia Hester Hilary Hilda Hildegard Hillary Hollie Holly Hope Hortencia Ida Idella Ila
    Ilene Ilse Ima Imelda Imogene Ina India Indira Ines Inez Ingeborg Ingrid Iola Iona Ione Irene
    Iris Irma Irène Isabel Isabell Isabella Isabelle Iva Ivette Ivonne Ivy Jacinda Jacklyn Jaclyn
    Jacque Jacquelin Jacqueline Jacquelyn Jacquline Jade Jadwiga Jami Jana Jane Janel Janell
    Janelle Janet Janette Janice Janie Janine Janis Janna Jannette Jannie Jaqueline Jasmin Jasmine
    Jayme Jayne Jeana Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jena
    Jenifer Jenna Jennie Jennifer Jenny Jeri Jerri Jesica Jessica Jill Jillian Jo Joan Joann
    Joanna Joanne Jocelyn Jodi Jodie Joelle Johanna Johnna Jolene Joni Josefa Josefina Josephine
    Josette Josie Jovita Joy Joyce Juana Juanita Judi Judith Judy Juli Julia Juliana Julianna
    Julianne Julie Juliet Juliette June Jung Justina Justine Kaitlin Kaitlyn Kara Karen Kari Karin
    Karina Karla Karol Karon Karrie Karyn Katarina Katarzyna Kate Katelyn Katharine Katherine
    Katheryn Kathi Kathie Kathleen Kathrine Kathryn Kathy Katie Katina Katrina Katy Kay Kaye Kayla
    Keisha Kelli Kellie Kelsey Kendra Kenya Keri Kerri Kerrie Kesha Keshia Khadija Kia Kimberlee
    Kimberley Kimberly Kira Kirsten Kisha Kitty Krista Kristal Kristen Kristi Kristie Kristin
    Kristina Kristine Kristy Krystal Krystle Kyla Kylie Lacey Ladonna Lakeisha Lakesha Lakisha
    Lakshmi Lan Lana Laquita Lara Larissa Lashawn Lashonda Latanya Latasha Latisha Latonia Latonya
    Latoya Latrice Latricia Laura Laurel Lauren Lauretta Lauri Laurie Lavonne Lawanda Lea Leah
    Leann Leanna Leanne Leeann Leila Leilani Lela Lelia Lena Lenora Lenore Leola Leona Leone
    Leonor Leonora Leora Leota Lesa Lessie Leta Letha Leticia Letitia Lettie Leïla Lia Libby Lidia
    Lila Lilia Lilian Liliana Lillian Lillie Lilly Lily Lina Linda Lindsay Lindy Lisa Liz Liza
    Lizette Lizzie Lois Lola Lolita Lona Lora Loraine Lorena Lorene Loretta Lori Lorie Lorine
    Lorna Lorraine Lorri Lorrie Lottie Louann Louella Louisa Louise Lourdes Luann Luanne Lucia
    Lucila Lucile Lucille Lucinda Lucretia Lucy Ludmila Luella Luisa Lula Lura Luz Lydia Lyn Lynda
    Lynette Lynne Lynnette Ma Mabel Mable Madeleine Madeline Madelyn Madge Madonna Mae Magda
    Magdalena Maggie Mai Majorie Malala Malinda Malissa Mallory Mamie Mandi Mandy Manuela Mara
    Marcela Marcella Marcelle Marci Marcia Marcie Marcy Margaret Margarethe Margarita Marge
    Margery Margie Margo Margot Margret Marguerite Mari Maria Mariah Mariam Marian Mariana
    Marianna Marianne Maribel Maricela Marie Marietta Marilyn Marilynn Marina Marisa Marisela
    Marisol Marissa Maritza Marjorie Marjory Marla Marlena Marlene Marlyn Marlys Marquita Marsha
    Marta Martha Martina Marva Mary Maryann Maryanne Marybeth Maryellen Maryjane Marylou Matilda
    Matilde Mattie Maud Maude Maudie Maura Maureen Maurine Mavis Maxine May Maya Mayme Mayra
    Małgorzata Meagan Megan Meghan Mei Melanie Melba Melinda Melisa Melissa Mellisa Mellissa
    Melodie Melody Melva Melvina Mercedes Meredith Merry Mette Mi Mia Micaela Michaela Michele
    Michell Michelle Migdalia Milagros Mildred Millicent Millie Mimi Mina Mindy Minerva Minnie
    Miranda Miriam Mirna Missy Misti Misty Mitzi Mollie Molly Mona Monica Monika Monique Mozelle
    Muriel Myra Myrna Myrtis Myrtle Nadezhda Nadia Nadine Nakia Nan Nancy Nanette Nannie Naomi
    Natalia Natalie Natasha Nathalie Nedra Nefertiti Nelda Nell Nellie Nelly Nereida Nettie Neva
    Nichole Nicki Nicole Niki Nikki Nilda Nina Nita Noelle Noemi Nola Nona Nora Noreen Norma
    Octavia Odessa Ofelia Ola Oleta Olga Olive Olivia Oma Ona Opal Ophelia Ora Oralia Paige Pam
    Pamala Pamela Pansy Patrica Patrice Patricia Patsy Patti Pattie Patty Paula Paulette Paulina
    Pauline Pearl Pearlie Pearline Peggy Penelope Penny Perla Petra Phillis Philomena Phoebe
    Phyllis Pilar Polly Portia Precious Pricilla Princess Priscilla Queen Rachael Racheal Rachel
    Rachelle Rae Rafaela Ramona Randi Raquel Raven Reba Rebeca Rebecca Rebekah Regina Reina Rena
    Renae Renata Renate Renee Renita Reta Retha Reva Reyna Rhea Rhoda Rhonda Richelle Rigoberta
    Rita Robbin Roberta Robyn Rochelle Rocio Roma Romona Ronda Rosa Rosalba Rosalee Rosalia
    Rosalie Rosalina Rosalind Rosalinda Rosalyn Rosanna Rosanne Rose Roseann Roseanne Rosella
    Roselyn Rosemarie Rosemary Rosetta Rosie Rosita Roslyn Rowena Roxana Roxann Roxanna Roxanne
    Roxie Ruby Ruth Ruthie Sabina Sabrina Sadie Sallie Sally Samantha Samatha Sandi Sandra Sanna
    Santa Sara Sarah Sasha Saundra Savannah Selena Selina Selma Serena Shana Shanda Shanna Shanon
    Shantel Shari Sharlene Sharon Sharonda Sharron Sharyn Shauna Shawna Shayla Sheena Sheila
    Shelia Shelley Shelli Shellie Shelly Sheree Sheri Sherri Sherrie Sherry Sheryl Shiela Shirley
    Shonda Sierra Sigrid Silvia Simone Sirimavo Socorro Sofia Soledad Sondra Sonia Sonja Sonya
    Sophia Sophie Staci Stacia Stacie Stefanie Stella Stephanie Stephany Stephenie Sue Sun
    Sunny Susan Susana Susanna Susanne Susie Suzan Suzanna Suzanne Suzette Svetlana Sybil Sylvia
    Tabatha Tabitha Tamara Tameka Tamela Tamera Tami Tamika Tammi Tammie Tammy Tamra Tana Tania
    Tanisha Tanya Tara Taryn Tasha Tatiana Tawana Tena Tera Teresa Teresita Teri Terra Terri
    Terrie Tessa Tessie Thea Theda Thelma Theodora Theresa Therese Tia Tiana Tiara Tiffani Tiffany
    Tillie Tina Tisha Tomasa Toni Tonia Tonja Tonya Tori Tosha Traci Tracie Treva Tricia Trina
    Trisha Trista Trudy Twila Twyla Tyra Una Ursula Vada Valarie Valencia Valentina Valeria
    Valerie Valorie Vanessa Veda Velda Velma Venessa Venus Vera Verda Verla Verna Vernell Vernice
    Veronica Vesta Vicki Vickie Vicky Victoria Vida Vikki Vilma Viola Violet Violeta Virgie
    Virgina Virginia Vivian Viviana Vonda Véronique Wanda Wangari Wendi Wendy Wilda Wilhelmina
    Willa Wilma Winifred Winnie Winona Wisława Yadira Yesenia Yoko Yolanda Yvette Yvonne Zainab
    Zelda Zella Zelma Zenaida Zoe Zoila Ève
    """.split()
)
HE = frozenset(
    """
    Aaron Abdul Abdullah Abe Abel Abraham Abram Adalberto Adam Adan Adolfo Adolph Agustin Ahmad
    Ahmed Al Alan Albert Alberto Alden Aldo Alec Alejandro Alessandro Alex Alexander Alexei
    Alfonso Alfonzo Alfred Alfredo Ali Allan Allen Alonzo Alphonse Alphonso Alton Alvaro Alvin
    Amado Amos Anatoly Anders Anderson Andre Andres Andrew Andrzej Andy Angelo Angus Anibal
    Anthony Antoine Anton Antone Antonio Antony Antonín Antwan Archie Armand Armando Arne Arnold
    Arnulfo Aron Arron Art Arthur Arturo Ash August Augustus Aurelio Austin Avery Ban Barney
    Barrett Barry Bart Barton Bashar Basil Beau Ben Benito Benjamin Bennett Benny Bernard Bernardo
    Bernd Bert Bertram Bill Billy Bjørn Blaine Blake Bo Bob Bobby Booker Boris Boyd Brad Bradford
    Bradley Bradly Brady Brain Branden Brandon Brant Brendan Brendon Brent Brenton Bret Brett
    Brian Brice Brock Brooks Bruce Bruno Bryan Bryant Bryce Bryon Bud Buddy Buford Burl Burt
    Burton Byron Caleb Calvin Cameron Carl Carlo Carlos Carlton Carmelo Carmine Carson Carter
    Cecil Cedric Cesar Chad Chadwick Chance Charles Charley Charlie Chase Chauncey Chester Chet
    Christoper Christopher Chuck Clarence Clark Claude Claudio Clay Clayton Clement Cletus
    Cleveland Cliff Clifford Clifton Clint Clinton Clyde Cody Cole Coleman Colin Collin Columbus
    Conrad Corey Cornelius Cornell Cory Coy Craig Cristiano Curt Curtis Cyril Cyrus Dale Dallas
    Dalton Damian Damien Damion Damon Dan Dane Danial Daniel Danny Dante Daren Darin Dario Darius
    Darrel Darrell Darren Darrick Darrin Darryl Darwin Daryl Dave David Davis Dean Deandre Delbert
    Delmar Delmer Demarcus Demetrius Denis Dennis Denver Derek Derick Derrick Desmond Dewayne
    Dewey Dewitt Dexter Dick Diego Dieter Dillon Dino Dirk Dmitri Domingo Dominic Dominick Don
    Donald Donn Donnell Donny Donovan Donte Doug Douglas Doyle Drew Dries Duane Dudley Duncan
    Dustin Dwain Dwayne Dwight Dylan Eamon Earl Earle Earnest Ed Eddie Eddy Edgar Edgardo Edmond
    Edmund Eduardo Edward Edwardo Edwin Efrain Efren Elbert Eldon Eli Elias Elijah Eliseo Elliot
    Elliott Ellis Elmer Elmo Eloy Elton Elvin Elvis Elwood Emanuel Emerson Emery Emil Emile Emilio
    Emmanuel Emmett Emory Enoch Enrique Eric Erich Erick Erik Ernest Ernesto Ernie Errol Ervin
    Erwin Esteban Ethan Eugene Eugenio Evan Everett Everette Ezra Fabian Faustino Federico Felipe
    Felix Ferdinand Fermin Fernando Fidel Fletcher Florencio Floyd Forest Forrest Foster Francisco
    Frank Franklin François Fred Freddy Frederic Frederick Fredric Fredrick Freeman Friedrich
    Fritz Gabriel Galen Garfield Garland Garrett Garry Garth Gary Gavin Genaro Gene Geoffrey
    George Gerald Geraldo Gerard Gerardo Gerhard German Gil Gilbert Gilberto Gino Giovanni
    Giuseppe Glen Glenn Gonzalo Goran Gordon Grady Graham Grant Greg Gregg Gregorio Gregory Grover
    Guillermo Gus Gustav Gustavo Guy Hal Hamid Hank Hans Harlan Harley Harold Harris Harrison
    Harry Harvey Hassan Heath Hector Heinrich Henri Henry Herbert Heriberto Herman Hernan Herschel
    Hershel Hilario Hilton Hipolito Hiram Hiroshi Homer Horace Horacio Hosni Houston Howard Hubert
    Huey Hugh Hugo Humberto Hung Hunter Hussein Ian Ibrahim Ignacio Igor Imran Irvin Irving Irwin
    Isaac Isaiah Isaias Isiah Isidro Ismael Israel Issac Ivan Jack Jackson Jacob Jacques Jake
    Jamaal Jamal Jamar Jamel James Jamison Jan Jared Jarred Jarrett Jarrod Jarvis Jason Jasper
    Javier Jawaharlal Jay Jayson Jean-Claude Jean-Jacques Jed Jeff Jefferey Jefferson Jeffery
    Jeffrey Jeffry Jens Jerald Jeremiah Jeremy Jermaine Jerold Jerome Jerrod Jerrold Jerry Jess
    Jesse Jesus Jim Jimmy Joaquin Joe Joel Joesph Joey Johann Johannes John Johnathan Johnathon
    Johnny Jon Jonah Jonas Jonathan Jonathon Jorge Jose Josef Joseph Josh Joshua Josiah Josue Juan
    Judson Jules Julian Julio Julius Junior Justin Józef Jürgen Kareem Karl Kaspar Keenan Keith
    Kelvin Kemal Ken Kendrick Kenji Kenneth Kennith Kenny Kent Kenton Kermit Keven Kevin Kieth Kip
    Kirk Klaus Kofi Konstantin Kory Kristopher Kurt Kurtis Kyle Lamar Lamont Lance Landon Lanny
    Larry Lars Laurence Lawerence Lawrence Lazaro Lech Leif Leland Lemuel Lenard Lenny Leo Leon
    Leonard Leonardo Leonel Leopoldo Leroy Les Lester Levi Lewis Lincoln Linwood Lionel Lloyd
    Logan Lon Lonnie Lorenzo Louis Lowell Loyd Lucas Luciano Lucien Lucio Ludwig Luigi Luis Luke
    Luther Lyle Lyman Lyndon Mac Mack Mahatma Mahmoud Malcolm Manuel Marc Marcel Marcelino
    Marcelo Marco Marcos Marcus Margarito Mariano Mario Mark Markus Marlin Marlon Marquis Marshall
    Martin Marvin Mason Mathew Matt Matthew Maurice Mauricio Mauro Max Maximo Maxwell Maynard
    Mckinley Mehmet Mel Melvin Merlin Mervin Michael Micheal Miguel Mike Mikel Mikhail Miles
    Milford Millard Milo Milton Mitch Mitchel Mitchell Mohamed Mohammad Mohammed Mohandas Moises
    Monroe Monte Monty Morris Morton Moses Moshe Muammar Muhammad Murray Mustafa Myles Myron
    Napoleon Narendra Nathan Nathaniel Neal Ned Neil Nelson Nestor Newton Nicholas Nick Nickolas
    Nicolas Nigel Nikita Nikolai Noah Noble Noe Nolan Norbert Norberto Norman Normand Norris
    Octavio Odis Olaf Olen Olin Oliver Omar Omer Oren Orlando Orval Orville Oscar Osvaldo Otis
    Otto Owen Pablo Paolo Parker Pasquale Patrick Paul Pavel Pedro Per Percy Perry Pervez Pete
    Peter Phil Philip Phillip Pierre Piotr Porfirio Preston Pyotr Quentin Quincy Quintin
    Quinton Rafael Rajiv Raleigh Ralph Ramiro Ramon Randal Randall Randell Randolph Randy Raphael
    Raul Ray Raymond Raymundo Raúl Reed Reggie Reginald Reid Reinaldo René Reuben Rex Reyes
    Reynaldo Ricardo Rich Richard Richie Rick Rickey Rickie Ricky Rico Rigoberto Riley Rob Robby
    Robert Roberto Robt Rocco Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Rogelio
    Roger Rogier Roland Rolando Rolland Roman Romelu Romeo Ron Ronald Ronnie Ronny Roosevelt Rory
    Roscoe Rosendo Ross Roy Royce Ruben Rubin Rudolph Rudy Rufus Rupert Russ Russel Russell
    Rusty Ryan Saddam Sal Salman Salvador Salvatore Sam Sammy Samuel Sanford Santiago Saul Scot
    Scott Scotty Sean Sebastian Sergei Sergey Sergio Seth Seymour Shane Shaun Sheldon Shelton
    Sherman Shinzo Sidney Silas Simon Simón Solomon Sonny Spencer Stan Stanford Stanisław Stanley
    Stefan Stephan Stephen Sterling Steve Steven Stewart Stuart Stéphane Sven Sylvester Søren Tad
    Tadeusz Takeshi Tanner Tariq Ted Teddy Teodoro Terence Terrance Terrell Terrence Thad Thaddeus
    Theodore Theron Thibaut Thomas Thurman Tim Timmy Timothy Tobias Tod Todd Tom Tomas Tommy Tony
    Travis Trent Trenton Trevor Trey Troy Truman Ty Tyler Tyree Tyrell Tyron Tyrone Tyson Ulysses
    Umberto Vaclav Valentin Vance Vaughn Vern Vernon Vicente Victor Viktor Vince Vincent Virgil
    Vito Vladimir Volodymyr Václav Wade Waldo Walker Wallace Walter Ward Warren Wayne Weldon
    Wendell Werner Wesley Weston Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilhelm
    Will Willard William Williams Willis Willy Wilmer Wilson Wilton Winfred Winston Wm Wojciech
    Wolfgang Woodrow Wyatt Władysław Xavier Yasser Yuri Zachariah Zachary Zachery Zane Zbigniew
    Zlatan
    """.split()
)
