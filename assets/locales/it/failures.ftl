# Frasi per gli errori: una frase chiara ciascuno, che dice che cosa fare, senza colpe.
# Il messaggio del codice x è failure-x. Il numero $n sceglie soltanto la forma; si mostra $nText.

# Prima della frase sta il nome del campo, se l'errore riguarda un campo.
failure-in-field = { $field }: { $sentence }

## Valori scritti
failure-empty-text = Qui serve un testo.
failure-text-too-long = Il testo è troppo lungo: al massimo { $limit ->
    [one] { $limitText } carattere
   *[other] { $limitText } caratteri
}.
failure-control-character = Il testo contiene un carattere di controllo invisibile; va scritto di nuovo anziché incollato.
failure-bidi-override = Il testo contiene segni invisibili che ne cambiano la direzione; va scritto di nuovo anziché incollato.
failure-bad-date = Questa non è una data; si scrive come 1/6/2018 o 1 giugno 2018.
failure-bad-time = Questa non è un’ora; si scrive come 9:30.
failure-bad-number = Questo numero qui non va bene.
failure-bad-headcount = Il numero di persone ({ $sex }, età { $age }) non è un numero intero da 0 a { $limitText }.
failure-ends-before-start = La fine deve venire dopo l’inizio.
failure-sessions-overlap = Due sessioni si sovrappongono; vanno cambiati gli orari.
failure-groups-alike = Due gruppi hanno lo stesso nome; ciascuno ne richiede uno proprio.
failure-bad-code = Qui vanno da due a otto lettere dalla A alla Z o cifre, per prima una lettera, come NJF.
failure-unknown-choice = Questa scelta non esiste; va scelta una voce dell’elenco.
failure-list-empty = L’elenco è vuoto; serve un nome per riga.
failure-too-many = È troppo in una volta sola: il limite è { $limitText }.

## Voci
failure-unknown-record = { noun-one }: la voce non si trova; forse è stata tolta.
failure-already-there = { noun-one }: la voce c’è già; non si può aggiungere una seconda volta.
failure-in-use = È ancora in uso: { noun-many } ({ $countText }); va tolto prima da lì.
failure-needs-decision = Due computer dicono cose diverse su questa voce; serve prima una decisione.
failure-later-edit = Non si può più annullare, perché una modifica successiva dipende da questa.
failure-nothing-to-undo = Non c’è niente da annullare.
failure-nothing-to-redo = Non c’è niente da ripetere.

## Formazioni, presenze, attestati
failure-no-title = La formazione ha bisogno prima di un titolo, in almeno una lingua.
failure-no-name = Il nome è necessario.
failure-no-sessions = La formazione non ha ancora sessioni; vanno aggiunte prima le sessioni.
failure-nothing-to-move = Da questo giorno in poi nessuna sessione può spostarsi: si sono svolte.
failure-no-people = La formazione non ha ancora partecipanti; vanno aggiunti prima i nomi.
failure-unmarked-blocks = { $count ->
    [one] Manca ancora { $countText } presenza
   *[other] Mancano ancora { $countText } presenze
}; vanno segnate prima le presenze di ogni sessione.
failure-not-eligible = La presenza è sotto il minimo per l’attestato.
failure-nothing-eligible = Nessuno ha ancora raggiunto la presenza minima per l’attestato.
failure-nothing-issued = Non è ancora stato rilasciato alcun attestato: non c’è un registro da salvare.
failure-no-printer = Su questo computer non c’è una stampante; si può aprire il file per vederlo e stamparlo.
failure-print-failed = La stampante non ha preso i fogli; va controllata, oppure si può aprire il file per vederlo e stamparlo.
failure-nothing-held = Non si è ancora tenuta alcuna sessione: prima non si rilasciano attestati.
failure-nothing-differs = Nessun attestato è diverso da come si stamperebbe oggi: non c’è niente da sostituire.
failure-nothing-missing = Gli attestati ci sono già tutti: non ne manca nessuno.
failure-nobody-of-kind = In questa formazione non c’è nessuno per un attestato di questo tipo.
failure-nobody-chosen = Non è ancora stata scelta nessuna persona.
failure-no-training-chosen = Non è ancora scelta nessuna formazione.
failure-no-file-chosen = Non è ancora scelto nessun file.
failure-came-with-part = È arrivato con la copia da un altro computer, dove può servire ad altre formazioni; si può togliere solo lì.
failure-begin-not-empty = Il registro di questo computer non è vuoto; solo da vuoto può cominciare da una copia.
failure-letter-taken = La lettera { $letter } è di un altro computer, o gli è stata data con una copia; ne serve un’altra, perché nessun numero di serie venga dato due volte.
failure-letters-exhausted = Tutte le lettere da A a Z sono di altri computer.
failure-already-replaced = Un’altra persona ha già preso il posto di questo partecipante.
failure-no-kind-due = A questo ruolo non spetta da sé alcun tipo di attestato; va scelto un tipo.
failure-not-participant = Questo tipo di attestato è solo per chi partecipa.
failure-not-attended = Non c’è nessuna presenza nelle sessioni che contano, quindi nessun attestato di presenza.
failure-not-trainer = L’attestato di docenza è solo per chi ha tenuto o facilitato la formazione.
failure-pattern-brace = Nello schema dei nomi una parentesi graffa è senza l’altra; un esempio: { $example }
failure-pattern-unknown = Lo schema dei nomi non conosce { $text }; si può usare: { $known }
failure-pattern-same = Con questo schema tutti i file avrebbero lo stesso nome; serve qualcosa come { $example }.
failure-not-applicable = Questa sessione non riguarda questa persona, entrata dopo o già ritirata: qui non c’è niente da segnare.
failure-session-cancelled = Questa sessione è annullata: qui non c’è niente da segnare; va cambiato prima il suo stato.
failure-no-organiser-code = Chi organizza non ha ancora una sigla per i numeri degli attestati; va scritta una sigla come NJF nell’organizzazione.
failure-missing-letter = «{ $text }» non si può stampare: nessun carattere ha la lettera «{ $letter }»; il nome va scritto con altre lettere.
failure-does-not-fit = «{ $text }» non entra nel foglio nemmeno nel formato più piccolo; serve una forma più breve.
failure-unknown-placeholder = «{ $placeholder }» non è un segnaposto; sceglierne uno dall’elenco.
failure-placeholder-empty = «{ $placeholder }» non ha valore su questo attestato; scrivere il valore, oppure mettere la parte fra [ ] perché senza valore sia omessa.
failure-unpaired-bracket = La parentesi «{ $sign }» non ha la sua compagna.
failure-bad-picture = Questo file non è un’immagine; serve un file PNG, JPEG o SVG.
failure-picture-too-large = Il file dell’immagine è troppo grande: al massimo { $limitText } kilobyte; salvarla più piccola e riprovare.
failure-picture-other-kind = Questo è un file { $kind }; salvare l’immagine come PNG, JPEG o SVG e scegliere quel file.
failure-picture-damaged = L’immagine è danneggiata o incompleta; copiarla o salvarla di nuovo.
failure-picture-animated = Questa immagine si muove e la carta no; salvare una sola immagine ferma come PNG.
failure-picture-too-many-pixels = L’immagine ha { $widthText } × { $heightText } pixel; se ne possono usare al massimo { $limitText } milioni. Salvarla più piccola.
failure-picture-press-colours = I colori di questo JPEG sono per la tipografia (CMYK); salvarlo con colori RGB.
failure-picture-empty = Di questa immagine non si vedrebbe nulla sulla carta bianca; sceglierne un’altra.
failure-picture-with-texts = Questo SVG contiene testi, che verrebbero stampati con altre lettere; convertire i testi in tracciati o salvarlo come PNG.
failure-picture-with-script = Questo SVG contiene un programma e qui non se ne eseguono; salvare l’immagine come PNG.
failure-picture-with-outside = Parti di questo SVG stanno fuori, in altri file o in rete; salvare l’immagine come PNG.
failure-picture-with-embedded = In questo SVG è incorporato un altro file; salvare l’immagine come PNG.
failure-picture-unsupported = Questa immagine usa «{ $element }», che qui non si può disegnare; salvarla come PNG.
failure-picture-too-complex = Questa immagine è troppo complessa per essere disegnata in tempi ragionevoli; salvarla come PNG.
failure-picture-no-ink = Non si trova nessuna firma; serve inchiostro scuro su carta bianca, senza altro intorno.
failure-bad-colour = Questo non è un colore; si scrive come #0B5563.
failure-pale-colour = Questo colore è troppo chiaro per essere letto sulla carta bianca; sceglierne uno più scuro.

## File
failure-folder-missing = La cartella non esiste più; va scelta un’altra cartella.
failure-folder-read-only = In questa cartella non si può scrivere; va scelta un’altra cartella.
failure-disk-full = Il disco è pieno; va liberato spazio o scelto un altro posto. Niente è andato perso.
failure-file-too-large = Il file è troppo grande per questo posto; va scelto un altro posto.
failure-file-exists = Qui c’è già un file con questo nome; va scelto un altro nome.
failure-file-unreadable = Il file non si può leggere; va controllato che ci sia ancora e riaperto.
failure-not-a-design = Questo file non è un modello di Hadir.
failure-damaged-design = Il file del modello è danneggiato o è stato cambiato fuori da Hadir; chiedere a chi lo ha fatto di salvarlo di nuovo.
failure-newer-design = Questo modello viene da una versione più recente di Hadir; installare quella versione per aprirlo.
failure-write-failed = La scrittura del file non è riuscita; niente è rimasto a metà. Si può riprovare o scegliere un altro posto.
failure-check-failed = Ciò che è stato scritto non corrisponde all’originale ed è stato tolto; serve un’altra chiavetta.
failure-cancelled = Annullato; niente è cambiato.
failure-no-viewer = Nessun programma su questo computer apre questo file; è salvato e si può aprire altrove.

## Il registro
failure-register-not-empty = Il registro contiene già qualcosa; l’esempio ha bisogno di un registro vuoto.
failure-not-a-register = Questo file non è un registro di Hadir.
failure-other-application = Questo file appartiene a un altro programma.
failure-newer-register = Questo registro viene da una versione più recente di Hadir; va installata quella versione per aprirlo.
failure-damaged-register = Il registro è danneggiato; si può usare l’ultima copia.
failure-register-in-use = Il registro è aperto in un’altra finestra di Hadir; va chiusa prima quella finestra.

## Parlando con il programma stesso
failure-unknown-command = Non esiste il comando «{ $name }».
failure-bad-input = Il comando ha ricevuto qualcosa che non capisce.
failure-internal = Qualcosa è andato storto dentro Hadir; niente è cambiato. Si può riprovare.
failure-register-lost = Il file del registro è vuoto o manca, ma nella cartella backups ci sono copie di riserva: va copiata la più recente al suo posto come register.db.
failure-no-register = In questa cartella non c’è nessun registro; va controllato il percorso.

## Elenchi
failure-list-source = Incolla un elenco o scegli un file.
failure-list-no-name = Indica la colonna che contiene i nomi.
failure-list-changed = Il file è cambiato da quando è stato mostrato. Aprilo di nuovo.
failure-list-undecided = Nessuno è stato aggiunto: ciò che resta richiede una decisione.
failure-list-no-such-table = Il file non ha questa tabella; ne ha { $count }.
failure-list-is-pdf = È un PDF, che non ha colonne. Chiedi l’elenco come foglio di calcolo, oppure copia i nomi e incollali.
failure-list-is-document = È un documento di testo. Aprilo, copia la tabella e incollala qui.
failure-list-is-picture = È un’immagine: i nomi che contiene non si possono leggere.
failure-list-is-web-page = È una pagina web con il nome di un foglio di calcolo. Aprila in Excel e salvala come XLSX.
failure-list-is-no-table = Questo file non è una tabella. Si leggono XLSX, XLS, ODS e CSV.
failure-list-locked = Il file è protetto da password. Salvalo senza password e poi sceglilo.
failure-list-damaged = Il file è danneggiato e non si può leggere.
failure-list-too-large = Il file è più grande di quanto serva a un elenco di persone.
failure-old-font = Il nome è stato scritto con un vecchio carattere curdo: ciò che si vede qui non è ciò che fu scritto. Correggilo o decidi.
