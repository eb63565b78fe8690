/** Headings of columns, in small letters, as Padlet, Microsoft Forms and people write them in Norwegian, Swedish and English. */
export const columnNames = {
  section: 'section|sections|seksjon|seksjonar|sektion|avsnitt|kolonne|kolumn|column|list|liste|lista',
  subject:
    'subject|title|heading|headline|emne|tittel|overskrift|ämne|rubrik|titel|posttittel|tittel på innlegg|post title|post subject',
  body: 'body|content|contents|text|post|post body|post content|brødtekst|innhold|innhald|tekst|innlegg|innspill|innspel|svar|besvarelse|brödtext|innehåll|inlägg|inspel|beskrivning|beskrivelse|description|answer|answers|point|points|comment|kommentar',
  attachment: 'attachment|attachments|vedlegg|bilaga|bilagor|attachment url|link|lenke|länk|lenkje',
  author:
    'author|forfatter|forfattar|författare|posted by|av|by|opprettet av|oppretta av|skapad av|created by|navn|namn|name',
  group:
    'group|gruppe|grupp|gruppa|gruppen|gruppenavn|gruppenamn|gruppnamn|group name|bord|bordnummer|table|table number|tabell|gruppenummer|gruppnummer|group number|rom|rum|room',
  venue: 'venue|sted|stad|ort|plats|samlingssted|samlingsstad|träffpunkt|lokale|lokal|location|place|site|plass',
  municipalities:
    'municipality|municipalities|kommune|kommuner|kommunar|kommun|participants|deltakere|deltakarar|deltagere|deltagare|participant|deltaker|deltakar|who|hvem|kven|vilka',
  theme: 'theme|tema|dialogtema|topic|bolk|del|part|temaer|teman',
  question: 'question|spørsmål|fråga|spm|spurnad|spørsmålstekst|question text|frågeställning',
  priority: 'priority|prioritet|prioritering|pri|prio|rank|rang|rangering|prioritering (1-3)',
  mechanical:
    'id|#|nr|no|number|created at|created|updated at|updated|opprettet|oppretta|skapad|skapad den|endret|oppdatert|oppdatera|uppdaterad|date|dato|datum|tid|time|timestamp|tidsstempel|tidspunkt|tidsstämpel|start time|starttid|starttidspunkt|completion time|fullføringstidspunkt|fullføringstid|slutförandetid|last modified time|tidspunkt for siste endring|tidspunkt for sist endring|senast ändrad|e-mail|email|e-post|epost|e-postadress|e-postadresse|post id|likes|votes|reactions|rating|color|colour|farge|färg|upvotes|score|x|y|width|height|lat|lng|latitude|longitude|order',
} as const;

export type ColumnRole = keyof typeof columnNames | 'answers' | 'other';
