import { wordSet } from './words.ts'

/** Given names frequent in business news, to tell people from companies. Lower case. */
export const FIRST_NAMES =
  wordSet(`aaron adam adrian alan albert alejandro alex alexander alexandr alexandra alexis
  alfred alice alison allen amanda amy ana anders andré andrea andreas andrew andy angela angelo ann anna anne annette
  anthony antoine anton antonio arnaud arndt arthur astrid axel barbara barry beate ben benedikt benjamin bernard bernd
  bernhard bettina bill birgit björn bob bobby boris brad brandon brendan brent brian bruce bruno burkhard carl carla
  carlo carlos carmen carol caroline carsten catherine charles charlie chris christian christiane christina christine
  christof christoph christopher claire claudia claus clemens craig cristina cynthia dan daniel daniela dario dave david
  dean deborah denis dennis derek detlef diana diane dieter dietmar dirk dominic dominik don donald donna doug douglas
  drew duncan ed eduardo edward elena eli elisabeth elizabeth elke ellen elon emily emma emmanuel eric erich erik ernst
  erwin eva evan felix fernando florian francesco francis francisco franck françois frank franz fred frédéric friedrich
  fritz gabriel gabriele gary georg george gerald gerd gerhard gianni gina giorgio giovanni giuseppe glenn gordon grace
  greg gregor gregory guido guillaume gunnar gunter günter günther guy hans harald harry hartmut heather hector heidi
  heiko heiner heinrich heinz helen helena helmut hendrik henning henri henrik henry herbert hermann holger horst howard
  hubert hugh hugo ian ignacio ines ingo ingrid irene isabel isabelle ivan jack jacob jacques jaime jake james jamie jan
  jane janet jared jason javier jay jean jeff jeffrey jen jennifer jenny jens jeremy jerry jesper jessica jesús jill jim
  joachim joan joanna jochen joe joel johan johann johannes john jon jonas jonathan jordan jorge jörg josé josef joseph
  josh joshua juan judith juergen jürgen julia julian julie julien jun justin kai karen karin karl karsten kate
  katharina katherine kathleen kathrin kathy katie katja keith kelly ken kenneth kerstin kevin kim kimberly klaus konrad
  konstantin kristen kurt kyle larry lars laura laurent lauren lawrence lee leo leon leonard lewis linda lisa lothar lou
  louis luca lucas luis luke lutz lynn manfred manuel marc marcel marco marcus margaret maria marie mario marion mark
  markus martha martin martina mary masayoshi mathias matt matteo matthew matthias maurice max maximilian megan melanie
  melissa michael michaela michel michele miguel mike mohammed monica monika nadine nancy natalie nathan neil nicholas
  nick nicola nicolas nicole nico niels nigel niklas nils nina noah norbert olaf oliver olivier oscar otto owen pablo
  paolo pascal pat patricia patrick paul paula pedro peer per peter petra phil philip philipp philippe phillip pierre
  rachel rafael rainer ralf ralph randy raphael ray raymond rebecca reinhard reinhold renate renato richard rick rob
  robert roberto robin rodrigo roger roland rolf roman ron ronald rosa ross roy rudolf rupert russell ruth ryan sabine
  sally sam samantha samuel sandra sara sarah satya scott sean sebastian sergej sergio shane sharon shawn siegfried
  silke silvia simon simone sofia sonja sophie stefan stefanie steffen stephan stephanie stephen steve steven stuart
  sundar susan susanne suzanne sven sylvia tanja tara taylor ted teresa terry thierry thomas thorsten tilman tim timothy
  tina tobias todd tom tommy tony torsten travis tyler udo ulf uli ulrich ulrike ursula ute uwe valerie vanessa vera
  veronika victor victoria viktor vincent virginia vivek volker walter warren wayne wendy werner wilhelm will william
  willi wolf wolfgang xavier yann yves zach jensen mukesh masa jamie lisa christoph lip-bu arvind gautam anil rajiv sanjay
  ratan vikram amit rahul arun ashok suresh ravi wei li jian ming hiroshi takeshi kenji akio ivana sergey dmitri igor
  vladimir oleg alexey yuri
  aad aart abílio adriaan adriana adriano afonso alberto aldert aldo alessandra alessandro alessio aline almir aloizio
  ambrogio américo anneke annelies annemarie annemiek anselmo antonella antónio antônio arie arjan arjen armando
  armínio arnaldo arno arturo ary augusto aukje bart bas beatriz benedetta beppe bernardo bert boele bram bruna caio
  camila camillo carel carlotta carolien catarina celso cesare chiara christiaan cinzia claudio cláudia cláudio
  constantijn cor corien cornelis corrado cristiana cristiane cristiano cristóvão célia daan damiano davide denise
  dick diederik diego dilma dirkjan domenico donatella douwe débora edson eduarda edwin eelco egbert elaine elias
  elisa elsbeth emanuele emilio enrico enzo ernesto esther ettore eugenio evert fabiana fabio fabrizia fabrizio
  federica federico feike femke ferdinand fernanda ferruccio filippo flavio fleur floris flávia flávio franca franco
  frans frederico frits fulvio fábio fátima gaetano geert geraldo gerard gerrit gert giacomo giampiero gianfranco
  gianluca gianmarco gijs gilberto gilson gino giorgia giovanna giulia giuliano giulio gonçalo guglielmo guilherme
  gustavo guus hanneke harm heitor helder heleen henk hennie henrique herman hermen horácio huib hélder ilse ingeborg
  inês isabela ivano ivo jaap jacopo jair jasper jelle jeroen jitse joana joaquim joep joesley joost joris jos
  josephine josué joão juliana jurgen júlio karel kees kirsten klaas koen koos laurens leandro leendert leonardo
  letizia letícia liesbeth lodewijk lorenza lorenzo luciana luciano lucio luigi luiz luiza luís luísa lázaro maaike
  maarten machiel manoel manuela mara marcela marcella marcello marcelo marcos marga margriet mariana mariangela
  marieke marijke marijn marina marjan marjolein martijn massimiliano massimo mateus mathijs matilde matthijs mattia
  maurizio maurício mechteld meindert menno merel michelangelo michiel mirjam mirko monique murilo márcia márcio mário
  mónica mônica nelson nerio nicoletta nicolò niek nuno nynke octavio onno orlando ornella osvaldo otávio pasquale
  patrizia patrizio patrícia pauline paulo piera pierluigi piero piet pieter pietro quirine raffaele raffaella
  raimundo raquel raul reinier rene renzo renée ricardo riccardo rik rinaldo rita robbert roberta rocco roderick
  rodolfo roel roelof rogier rogério ronaldo rosario ruben rubens rui rutger ruud salvatore sander sandro sanne saskia
  sebastiaan sebastiano sietse silvio simona sjoerd stefania stefano stijn susanna sybren sílvia sílvio sónia sônia
  tatiana teun theo thiago thijn thijs thom tiago tjeerd tommaso toon truus ugo umberto valentina valerio valter vanda
  vasco vincenzo vinícius virgilio vitor vittorio vítor wesley wiebe wiebes wilco willem willemijn wilson wim wouter
  wytze yvonne zeina
  amélie aurélie bastien benoît brigitte cédric céline chloé clément clémence corinne damien delphine didier
  dominique édouard élise élodie émile émilie étienne fabien fabrice françoise gaël gaëlle geoffroy gérard gilles
  grégoire hervé hélène hugues jacqueline jérôme joël laëtitia léa lionel luc ludovic margaux mathilde mathieu
  maxime mélanie michèle nathalie noémie odile quentin raphaël régis rémi rémy romain sébastien solène stéphane
  stéphanie sylvain sylvie théo thibault valérie véronique virginie yannick agustín alejandra alfonso alfredo
  álvaro andrés ángel belén borja carolina césar enrique esteban felipe félix fermín gonzalo guillermo héctor iñigo
  iván joaquín jordi josep juana julio lucía mariano marta mateo mauricio natalia nuria óscar patricio pilar ramón
  raúl rocío rubén sebastián sofía tomás verónica vicente víctor ximena
  alain alban alexandre alix amandine ambroise anaïs angélique antonin apolline ariane arlette armand armelle audrey
  augustin aymeric baptiste barthélemy bertrand bénédicte bérangère camille charlène christelle christophe clarisse
  claude clotilde cyril cyrille cécile danielle danièle dorothée déborah edmond eliane emmanuelle estelle eugène
  evelyne fanny flore florent francine frédérique félicie gaspard gaston gauthier gautier geneviève georges germain
  gervais ghislain ghislaine gildas grégory guénolé gwenaël gwenaëlle géraldine hadrien henriette huguette jeanne
  jocelyn jocelyne joëlle jules juliette justine jérémie jérémy karim karine laure laurence laurène louise loïc loïs
  lucie lucien lucile lucille léopold magali manon marcelin marianne marielle marlène marthe maryline marylène maryse
  mathis matthieu maud maël micheline mickaël mireille mohamed morgane muriel myriam nadia nadège nelly nolwenn
  ophélie pascale paulette perrine pierrick rachid renaud rodolphe rodrigue romuald roseline samir soizic 
  solenne stanislas suzie séverine tanguy théodore thérèse tiphaine tristan valentin vianney violaine viviane vivien
  wilfrid yaël yoann yohan yohann yolande youssef yvan yvon zoé édith éliane éloïse`)
