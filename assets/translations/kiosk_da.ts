<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
    <context>
        <name>AmountPage</name>
        <message>
            <source>Amount: %1</source>
            <translation>Beløb: %1</translation>
        </message>
        <message>
            <source>What for? (optional)</source>
            <translation>Hvad drejer det sig om? (valgfrit)</translation>
        </message>
    </context>
    <context>
        <name>AmountPane</name>
        <message>
            <source>Why? (optional)</source>
            <translation>Hvorfor? (valgfrit)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>CashierModel</name>
        <message>
            <source>Enter an amount</source>
            <translation>Indtast et beløb</translation>
        </message>
        <message>
            <source>Ask for %1</source>
            <translation>Bed om %1</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Træk %1</translation>
        </message>
        <message>
            <source>Keypad in %1 s</source>
            <translation>Tastatur om %1 s</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Højst %1</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>Mindst %1</translation>
        </message>
    </context>
    <context>
        <name>CustomerInSmall</name>
        <message>
            <source>What the customer sees: %1</source>
            <translation>Det kunden ser: %1</translation>
        </message>
    </context>
    <context>
        <name>DayPane</name>
        <message>
            <source>Show this day</source>
            <translation>Vis denne dag</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Måned</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Uge</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalinger</translation>
        </message>
        <message>
            <source>Amount, reference or day</source>
            <translation>Beløb, reference eller dag</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>I går</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>En dag</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Refunderet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbne</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ikke betalt</translation>
        </message>
        <message>
            <source>Older payments</source>
            <translation>Ældre betalinger</translation>
        </message>
    </context>
    <context>
        <name>JournalModel</name>
        <message>
            <source>Monday</source>
            <translation>mandag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>tirsdag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>onsdag</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>torsdag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>fredag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>lørdag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>søndag</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Højst %1</translation>
        </message>
        <message>
            <source>Take %1 more</source>
            <translation>Træk %1 mere</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Træk %1</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Frigiv %1</translation>
        </message>
        <message>
            <source>Give back %1 more</source>
            <translation>Giv %1 mere tilbage</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Giv %1 tilbage</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>Payments are missing from the journal</source>
            <translation>Der mangler betalinger i journalen</translation>
        </message>
        <message>
            <source>An older copy of it was put back, or its end was cut off. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>En ældre kopi af den er lagt tilbage, eller slutningen er skåret af. Du kan fortsætte. Sig det til den, der har ansvar for kassen: `kiosk doctor` siger, hvad der skal gøres.</translation>
        </message>
        <message>
            <source>The journal was changed or is damaged</source>
            <translation>Journalen er ændret eller beskadiget</translation>
        </message>
        <message>
            <source>Old payments in it can't be relied on. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>Man kan ikke stole på gamle betalinger i den. Du kan fortsætte. Sig det til den, der har ansvar for kassen: `kiosk doctor` siger, hvad der skal gøres.</translation>
        </message>
        <message>
            <source>The payment could not be completed.</source>
            <translation>Betalingen kunne ikke gennemføres.</translation>
        </message>
        <message>
            <source>Please ask the cashier for another way to pay.</source>
            <translation>Spørg i kassen efter en anden måde at betale på.</translation>
        </message>
        <message>
            <source>Start a new payment, or take another means of payment.</source>
            <translation>Start en ny betaling, eller tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Take another means of payment, and tell the person who runs this kiosk.</source>
            <translation>Tag et andet betalingsmiddel, og sig det til den, der har ansvar for kassen.</translation>
        </message>
        <message>
            <source>There is no valid card in the app. Add a card, then ask the cashier to try again.</source>
            <translation>Der er intet gyldigt kort i appen. Tilføj et kort, og bed i kassen om at prøve igen.</translation>
        </message>
        <message>
            <source>The customer has no valid card in the app.</source>
            <translation>Kunden har intet gyldigt kort i appen.</translation>
        </message>
        <message>
            <source>The customer can add a card in the app. Then start a new payment.</source>
            <translation>Kunden kan tilføje et kort i appen. Start så en ny betaling.</translation>
        </message>
        <message>
            <source>The bank refused the payment. Try another card, or contact your bank.</source>
            <translation>Banken afviste betalingen. Prøv et andet kort, eller kontakt din bank.</translation>
        </message>
        <message>
            <source>The customer's bank refused the payment.</source>
            <translation>Kundens bank afviste betalingen.</translation>
        </message>
        <message>
            <source>Start a new payment with another card, or take another means of payment.</source>
            <translation>Start en ny betaling med et andet kort, eller tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The bank refused this amount. Try another card, or contact your bank.</source>
            <translation>Banken afviste beløbet. Prøv et andet kort, eller kontakt din bank.</translation>
        </message>
        <message>
            <source>The customer's bank refused the amount.</source>
            <translation>Kundens bank afviste beløbet.</translation>
        </message>
        <message>
            <source>Check the amount. Start a new payment with another card, or take another means of payment.</source>
            <translation>Tjek beløbet. Start en ny betaling med et andet kort, eller tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The card has expired. Choose another card in the app.</source>
            <translation>Kortet er udløbet. Vælg et andet kort i appen.</translation>
        </message>
        <message>
            <source>The customer's card has expired.</source>
            <translation>Kundens kort er udløbet.</translation>
        </message>
        <message>
            <source>Start a new payment; the customer chooses another card in the app.</source>
            <translation>Start en ny betaling; kunden vælger et andet kort i appen.</translation>
        </message>
        <message>
            <source>The payment was not completed. No money was taken.</source>
            <translation>Betalingen blev ikke gennemført. Der er ikke trukket penge.</translation>
        </message>
        <message>
            <source>The payment was not completed, usually because nobody approved it in time.</source>
            <translation>Betalingen blev ikke gennemført, som regel fordi ingen godkendte den i tide.</translation>
        </message>
        <message>
            <source>This payment cannot be made with this app account.</source>
            <translation>Betalingen kan ikke gennemføres med denne bruger af appen.</translation>
        </message>
        <message>
            <source>Vipps does not let this customer pay here. Vipps does not say why.</source>
            <translation>Vipps lader ikke denne kunde betale her. Vipps siger ikke hvorfor.</translation>
        </message>
        <message>
            <source>Take another means of payment.</source>
            <translation>Tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The app is too old. Update it, then ask the cashier to try again.</source>
            <translation>Appen er for gammel. Opdater den, og bed i kassen om at prøve igen.</translation>
        </message>
        <message>
            <source>The customer's app is too old.</source>
            <translation>Kundens app er for gammel.</translation>
        </message>
        <message>
            <source>The customer updates the app. Then start a new payment.</source>
            <translation>Kunden opdaterer appen. Start så en ny betaling.</translation>
        </message>
        <message>
            <source>The payment can't be cancelled: the money has already been taken.</source>
            <translation>Betalingen kan ikke annulleres: pengene er allerede trukket.</translation>
        </message>
        <message>
            <source>Use refund instead.</source>
            <translation>Giv pengene tilbage i stedet.</translation>
        </message>
        <message>
            <source>Vipps could not cancel the payment yet.</source>
            <translation>Vipps kunne ikke annullere betalingen endnu.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait for the result.</source>
            <translation>Kassen læser betalingen og prøver selv igen. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps has no reserved money for this payment.</source>
            <translation>Vipps har ikke reserveret penge til denne betaling.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page before handing over goods.</source>
            <translation>Spørg Vipps igen fra betalingens side, før du udleverer varer.</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being checked.</source>
            <translation>Et øjeblik. Betalingen bliver tjekket.</translation>
        </message>
        <message>
            <source>The amount is larger than what is still reserved. Nothing was taken.</source>
            <translation>Beløbet er større end det, der stadig er reserveret. Der er ikke trukket noget.</translation>
        </message>
        <message>
            <source>Enter a smaller amount.</source>
            <translation>Indtast et mindre beløb.</translation>
        </message>
        <message>
            <source>The reserved money could not be taken yet.</source>
            <translation>De reserverede penge kunne ikke trækkes endnu.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait before handing over goods.</source>
            <translation>Kassen læser betalingen og prøver selv igen. Vent, før du udleverer varer.</translation>
        </message>
        <message>
            <source>The money was reserved more than 180 days ago and can't be taken any more.</source>
            <translation>Pengene blev reserveret for mere end 180 dage siden og kan ikke længere trækkes.</translation>
        </message>
        <message>
            <source>The refund could not be made.</source>
            <translation>Pengene kunne ikke gives tilbage.</translation>
        </message>
        <message>
            <source>The refund is larger than what is left of the payment.</source>
            <translation>Det er mere end det, der er tilbage af betalingen.</translation>
        </message>
        <message>
            <source>The money is only reserved, so there is nothing to refund.</source>
            <translation>Pengene er kun reserveret, så der er intet at give tilbage.</translation>
        </message>
        <message>
            <source>Cancel the payment instead.</source>
            <translation>Annuller betalingen i stedet.</translation>
        </message>
        <message>
            <source>The payment was cancelled: no money was taken, so none can be refunded.</source>
            <translation>Betalingen blev annulleret: der er ikke trukket penge, så der er ingen at give tilbage.</translation>
        </message>
        <message>
            <source>Nothing more to do.</source>
            <translation>Der er ikke mere at gøre.</translation>
        </message>
        <message>
            <source>The refund could not be made right now.</source>
            <translation>Pengene kunne ikke gives tilbage lige nu.</translation>
        </message>
        <message>
            <source>Vipps could not take the refund from the shop's account: there is too little on it.</source>
            <translation>Vipps kunne ikke tage pengene fra butikkens konto: der er for lidt på den.</translation>
        </message>
        <message>
            <source>Try the refund again later, and tell the person who runs this kiosk.</source>
            <translation>Prøv at give pengene tilbage igen senere, og sig det til den, der har ansvar for kassen.</translation>
        </message>
        <message>
            <source>The payment is more than 365 days old and can't be refunded through Vipps.</source>
            <translation>Betalingen er mere end 365 dage gammel og kan ikke gives tilbage gennem Vipps.</translation>
        </message>
        <message>
            <source>Give the money back in another way.</source>
            <translation>Giv pengene tilbage på en anden måde.</translation>
        </message>
        <message>
            <source>The refund could not be made here.</source>
            <translation>Pengene kunne ikke gives tilbage her.</translation>
        </message>
        <message>
            <source>The refund is above the limit that the shop has set for this till.</source>
            <translation>Det er over den grænse, som butikken har sat for denne kasse.</translation>
        </message>
        <message>
            <source>Ask whoever may refund more, or give the money back in another way.</source>
            <translation>Spørg den, der må give mere tilbage, eller giv pengene tilbage på en anden måde.</translation>
        </message>
        <message>
            <source>Vipps does not allow this for the payment as it stands, for example because it is cancelled.</source>
            <translation>Vipps tillader ikke dette, som betalingen står nu, for eksempel fordi den er annulleret.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page.</source>
            <translation>Spørg Vipps igen fra betalingens side.</translation>
        </message>
        <message>
            <source>Vipps says that this has been done already.</source>
            <translation>Vipps siger, at det allerede er gjort.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment to be sure. Wait for the result.</source>
            <translation>Kassen læser betalingen for at være sikker. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps is busy with this payment.</source>
            <translation>Vipps er optaget af denne betaling.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself. Wait for the result.</source>
            <translation>Kassen prøver selv igen. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps asks this kiosk to slow down.</source>
            <translation>Vipps beder kassen om at spørge sjældnere.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself, more slowly. Wait for the result.</source>
            <translation>Kassen prøver selv igen, men sjældnere. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps knows this payment already.</source>
            <translation>Vipps kender allerede denne betaling.</translation>
        </message>
        <message>
            <source>Vipps does not know this payment. It may belong to another sales unit.</source>
            <translation>Vipps kender ikke denne betaling. Den kan høre til et andet salgssted.</translation>
        </message>
        <message>
            <source>Check that the kiosk uses the keys of the sales unit that took the payment.</source>
            <translation>Tjek, at kassen bruger nøglerne til det salgssted, der tog betalingen.</translation>
        </message>
        <message>
            <source>The QR code from Vipps can't be used, so it was not shown. The payment is being cancelled.</source>
            <translation>QR-koden fra Vipps kan ikke bruges, så den blev ikke vist. Betalingen bliver annulleret.</translation>
        </message>
        <message>
            <source>Vipps says that the payment timed out before its QR code was made.</source>
            <translation>Vipps siger, at tiden løb ud, før QR-koden blev lavet.</translation>
        </message>
        <message>
            <source>Vipps can't be reached: no network, or a firewall in the way. Nothing was asked for.</source>
            <translation>Der er ingen forbindelse til Vipps: intet net, eller en firewall i vejen. Der er ikke bedt om noget.</translation>
        </message>
        <message>
            <source>Check the network, or take another means of payment.</source>
            <translation>Tjek nettet, eller tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Vipps does not answer right now.</source>
            <translation>Vipps svarer ikke lige nu.</translation>
        </message>
        <message>
            <source>Try again in a minute, or take another means of payment.</source>
            <translation>Prøv igen om et minut, eller tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Vipps refused the kiosk's keys.</source>
            <translation>Vipps afviste kassens nøgler.</translation>
        </message>
        <message>
            <source>Tell the person who runs this kiosk: client id, client secret, subscription key or sales unit is wrong.</source>
            <translation>Sig det til den, der har ansvar for kassen: client id, client secret, subscription key eller salgssted er forkert.</translation>
        </message>
        <message>
            <source>The kiosk asked for more than the customer approved. Nothing was taken.</source>
            <translation>Kassen bad om mere, end kunden godkendte. Der er ikke trukket noget.</translation>
        </message>
        <message>
            <source>Vipps refused a repeated request because it had changed.</source>
            <translation>Vipps afviste en gentaget forespørgsel, fordi den var ændret.</translation>
        </message>
        <message>
            <source>The sales unit may not take money directly.</source>
            <translation>Salgsstedet må ikke trække penge direkte.</translation>
        </message>
        <message>
            <source>The test user must approve one payment by hand first.</source>
            <translation>Testbrugeren skal først selv godkende én betaling.</translation>
        </message>
        <message>
            <source>Approve one payment in the test app.</source>
            <translation>Godkend én betaling i testappen.</translation>
        </message>
        <message>
            <source>Vipps has blocked this shop.</source>
            <translation>Vipps har spærret denne butik.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for receiving money.</source>
            <translation>Butikken har nået grænsen for, hvor meget den kan modtage.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for payment requests.</source>
            <translation>Butikken har nået grænsen for betalingsanmodninger.</translation>
        </message>
        <message>
            <source>Try again later, or take another means of payment.</source>
            <translation>Prøv igen senere, eller tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The shop's agreement with Vipps is not signed.</source>
            <translation>Butikkens aftale med Vipps er ikke underskrevet.</translation>
        </message>
        <message>
            <source>The sales unit is closed, deleted or blocked at Vipps.</source>
            <translation>Salgsstedet er lukket, slettet eller spærret hos Vipps.</translation>
        </message>
        <message>
            <source>The sales unit may not take payments.</source>
            <translation>Salgsstedet må ikke tage imod betalinger.</translation>
        </message>
        <message>
            <source>The sales unit may not use something that the kiosk asked for.</source>
            <translation>Salgsstedet må ikke bruge noget, som kassen bad om.</translation>
        </message>
        <message>
            <source>Vipps refused the request as malformed.</source>
            <translation>Vipps afviste forespørgslen, fordi den var forkert bygget op.</translation>
        </message>
        <message>
            <source>Vipps had an internal error.</source>
            <translation>Vipps havde en intern fejl.</translation>
        </message>
        <message>
            <source>Try again, or take another means of payment.</source>
            <translation>Prøv igen, eller tag et andet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Vipps answered something that the kiosk does not understand. The answer is kept.</source>
            <translation>Vipps svarede noget, som kassen ikke forstår. Svaret er gemt.</translation>
        </message>
        <message>
            <source>Don't hand over goods yet. The kiosk keeps asking.</source>
            <translation>Udlever ikke varer endnu. Kassen bliver ved med at spørge.</translation>
        </message>
        <message>
            <source>Vipps can't be reached right now.</source>
            <translation>Der er ingen forbindelse til Vipps lige nu.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was paid.</source>
            <translation>Annulleret. Intet blev betalt.</translation>
        </message>
        <message>
            <source>Not paid in time. Nothing was paid.</source>
            <translation>Ikke betalt i tide. Intet blev betalt.</translation>
        </message>
        <message>
            <source>Refused. Nothing was paid.</source>
            <translation>Afvist. Intet blev betalt.</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Betalt tilbage</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Betaling</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Tilbagebetaling</translation>
        </message>
        <message>
            <source>COPY {number}</source>
            <translation>KOPI {number}</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Of a payment of</source>
            <translation>Af en betaling på</translation>
        </message>
        <message>
            <source>Reference at Vipps</source>
            <translation>Reference hos Vipps</translation>
        </message>
        <message>
            <source>Not taken yet</source>
            <translation>Ikke trukket endnu</translation>
        </message>
        <message>
            <source>Connected to Vipps</source>
            <translation>Forbundet med Vipps</translation>
        </message>
        <message>
            <source>No answer from Vipps</source>
            <translation>Intet svar fra Vipps</translation>
        </message>
        <message>
            <source>{wanted}: {count} payments</source>
            <translation>{wanted}: {count} betalinger</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Givet tilbage</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbne</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ikke betalt</translation>
        </message>
        <message>
            <source>Asking Vipps</source>
            <translation>Spørger Vipps</translation>
        </message>
        <message>
            <source>Showing the QR code</source>
            <translation>Viser QR-koden</translation>
        </message>
        <message>
            <source>Customer scans the code</source>
            <translation>Kunden scanner koden</translation>
        </message>
        <message>
            <source>Customer approves</source>
            <translation>Kunden godkender</translation>
        </message>
        <message>
            <source>Money is taken</source>
            <translation>Pengene trækkes</translation>
        </message>
        <message>
            <source>Reserved, take by {day}</source>
            <translation>Reserveret, træk inden {day}</translation>
        </message>
        <message>
            <source>The payment {reference} is over. No money was kept.</source>
            <translation>Betalingen {reference} er forbi. Ingen penge er beholdt.</translation>
        </message>
        <message>
            <source>{amount}: {what}</source>
            <translation>{amount}: {what}</translation>
        </message>
        <message>
            <source>A payment approved after it was cancelled has been given back.</source>
            <translation>En betaling, der blev godkendt efter annulleringen, er givet tilbage.</translation>
        </message>
        <message>
            <source>{wanted}: no payments</source>
            <translation>{wanted}: ingen betalinger</translation>
        </message>
        <message>
            <source>{wanted}: the newest {count}</source>
            <translation>{wanted}: de {count} nyeste</translation>
        </message>
        <message>
            <source>{wanted}: 1 payment</source>
            <translation>{wanted}: 1 betaling</translation>
        </message>
        <message>
            <source>{one}, {other}</source>
            <translation>{one}, {other}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>i går</translation>
        </message>
        <message>
            <source>Look at the printer. If the report is not there, print it again.</source>
            <translation>Se på printeren. Er rapporten der ikke, printer du den igen.</translation>
        </message>
        <message>
            <source>Look at the printer. If it is not there, print a copy from the page of {reference}.</source>
            <translation>Se på printeren. Er den der ikke, printer du en kopi fra siden for {reference}.</translation>
        </message>
        <message>
            <source>A slip may have been printed, or not</source>
            <translation>En slip kan være printet, eller ikke</translation>
        </message>
        <message>
            <source>Asked Vipps</source>
            <translation>Spurgte Vipps</translation>
        </message>
        <message>
            <source>QR code shown</source>
            <translation>QR-koden vist</translation>
        </message>
        <message>
            <source>Opened in the app</source>
            <translation>Åbnet i appen</translation>
        </message>
        <message>
            <source>Card declined</source>
            <translation>Kortet afvist</translation>
        </message>
        <message>
            <source>Approved by the customer</source>
            <translation>Godkendt af kunden</translation>
        </message>
        <message>
            <source>Part of the money taken</source>
            <translation>En del af pengene trukket</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Pengene trukket</translation>
        </message>
        <message>
            <source>Asked Vipps to cancel</source>
            <translation>Bad Vipps annullere</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulleret</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Tiden løb ud</translation>
        </message>
        <message>
            <source>Could not be started</source>
            <translation>Kunne ikke startes</translation>
        </message>
        <message>
            <source>Asked Vipps to release the rest</source>
            <translation>Bad Vipps frigive resten</translation>
        </message>
        <message>
            <source>Reserved money released</source>
            <translation>Reserverede penge frigivet</translation>
        </message>
        <message>
            <source>Asked Vipps to refund</source>
            <translation>Bad Vipps give tilbage</translation>
        </message>
        <message>
            <source>Answer lost, checking</source>
            <translation>Svaret gik tabt, tjekker</translation>
        </message>
        <message>
            <source>Being asked for</source>
            <translation>Der bedes om</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Venter</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserveret</translation>
        </message>
        <message>
            <source>Being taken</source>
            <translation>Trækkes</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Annulleres</translation>
        </message>
        <message>
            <source>Not paid in time</source>
            <translation>Ikke betalt i tide</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Afvist</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Tjekker</translation>
        </message>
        <message>
            <source>{amount} was paid after all</source>
            <translation>{amount} blev betalt alligevel</translation>
        </message>
        <message>
            <source>The payment {reference} has been settled: the customer paid.</source>
            <translation>Betalingen {reference} er gjort op: kunden betalte.</translation>
        </message>
        <message>
            <source>{amount} was approved after it was cancelled</source>
            <translation>{amount} blev godkendt efter annulleringen</translation>
        </message>
        <message>
            <source>The kiosk is giving the money back. Do not hand over goods for it.</source>
            <translation>Kassen giver pengene tilbage. Udlever ikke varer for dem.</translation>
        </message>
        <message>
            <source>No payments yet</source>
            <translation>Ingen betalinger endnu</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>Not given out yet.</source>
            <translation>Ikke udleveret endnu.</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>Kopi {number}</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Shown to the customer {clock}.</source>
            <translation>Vist til kunden {clock}.</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Et øjeblik</translation>
        </message>
        <message>
            <source>Your payment is being prepared.</source>
            <translation>Din betaling gøres klar.</translation>
        </message>
        <message>
            <source>Take your slip along</source>
            <translation>Tag din slip med</translation>
        </message>
        <message>
            <source>Scan it with the camera of your phone.</source>
            <translation>Scan den med mobilens kamera.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>When you pay, the code to scan appears here.</source>
            <translation>Når du skal betale, kommer koden til at scanne her.</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Bedt om</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Trukket</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Frigivet</translation>
        </message>
        <message>
            <source>Bank holds it to</source>
            <translation>Banken holder til</translation>
        </message>
        <message>
            <source>Vipps ends it</source>
            <translation>Vipps afslutter</translation>
        </message>
        <message>
            <source>{amount} taken, take the rest by {day}</source>
            <translation>{amount} trukket, træk resten inden {day}</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Delvist givet tilbage</translation>
        </message>
        <message>
            <source>{amount} has been taken</source>
            <translation>{amount} er trukket</translation>
        </message>
        <message>
            <source>The payment {reference} is settled.</source>
            <translation>Betalingen {reference} er gjort op.</translation>
        </message>
        <message>
            <source>Slip for the refund</source>
            <translation>Slip for tilbagebetalingen</translation>
        </message>
        <message>
            <source>Slip for the payment</source>
            <translation>Slip for betalingen</translation>
        </message>
        <message>
            <source>Waits for the printer.</source>
            <translation>Venter på printeren.</translation>
        </message>
        <message>
            <source>Being printed.</source>
            <translation>Printes.</translation>
        </message>
        <message>
            <source>Printed {clock}.</source>
            <translation>Printet {clock}.</translation>
        </message>
        <message>
            <source>It may have been printed {clock}. Look at the printer before you print a copy.</source>
            <translation>Den kan være printet {clock}. Se på printeren, før du printer en kopi.</translation>
        </message>
        <message>
            <source>Still reserved</source>
            <translation>Stadig reserveret</translation>
        </message>
        <message>
            <source>Take it by {day}: banks hold it for about {days} days.</source>
            <translation>Træk inden {day}: banker holder pengene i omkring {days} dage.</translation>
        </message>
        <message>
            <source>{amount} has been taken.</source>
            <translation>{amount} er trukket.</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was released</source>
            <translation>Annulleret: {amount} blev frigivet</translation>
        </message>
        <message>
            <source>Do not give it back in another way yet.</source>
            <translation>Giv det ikke tilbage på en anden måde endnu.</translation>
        </message>
        <message>
            <source>Do not hand over goods yet.</source>
            <translation>Udlever ikke varer endnu.</translation>
        </message>
        <message>
            <source>Checking with Vipps</source>
            <translation>Tjekker med Vipps</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. You can go on; this payment stays under open payments.</source>
            <translation>Kassen bliver ved med at spørge. Du kan gå videre; betalingen bliver stående under åbne betalinger.</translation>
        </message>
        <message>
            <source>Waiting for the customer to scan</source>
            <translation>Venter på, at kunden scanner</translation>
        </message>
        <message>
            <source>The QR code is on the customer's screen.</source>
            <translation>QR-koden er på kundens skærm.</translation>
        </message>
        <message>
            <source>Approved. Taking the money</source>
            <translation>Godkendt. Trækker pengene</translation>
        </message>
        <message>
            <source>{part} of {amount} has been given back.</source>
            <translation>{part} af {amount} er givet tilbage.</translation>
        </message>
        <message>
            <source>Thank you for your purchase.</source>
            <translation>Tak for handlen.</translation>
        </message>
        <message>
            <source>Vipps had not done it yet and was asked again.</source>
            <translation>Vipps havde ikke gjort det endnu og blev spurgt igen.</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Annullerer</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm. The customer may still have approved.</source>
            <translation>Venter på bekræftelse fra Vipps. Kunden kan stadig have godkendt.</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Der er ikke trukket penge.</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Betalingen er annulleret</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was refunded</source>
            <translation>Annulleret: {amount} blev givet tilbage</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. Do not hand over goods yet.</source>
            <translation>Kassen bliver ved med at spørge. Udlever ikke varer endnu.</translation>
        </message>
        <message>
            <source>You can go on with the next sale; this payment stays under open payments.</source>
            <translation>Du kan gå videre til næste salg; betalingen bliver stående under åbne betalinger.</translation>
        </message>
        <message>
            <source>It is not known yet whether Vipps has the payment.</source>
            <translation>Det vides endnu ikke, om Vipps har betalingen.</translation>
        </message>
        <message>
            <source>The customer approved. It is not known yet whether the money was taken.</source>
            <translation>Kunden godkendte. Det vides endnu ikke, om pengene blev trukket.</translation>
        </message>
        <message>
            <source>It is not known yet whether the payment could be cancelled.</source>
            <translation>Det vides endnu ikke, om betalingen kunne annulleres.</translation>
        </message>
        <message>
            <source>It is not known yet whether the money was given back.</source>
            <translation>Det vides endnu ikke, om pengene blev givet tilbage.</translation>
        </message>
        <message>
            <source>Checking your payment</source>
            <translation>Tjekker din betaling</translation>
        </message>
        <message>
            <source>One moment, please. Do not pay again.</source>
            <translation>Et øjeblik. Betal ikke en gang til.</translation>
        </message>
        <message>
            <source>The card was declined</source>
            <translation>Kortet blev afvist</translation>
        </message>
        <message>
            <source>The customer can choose another card in the app.</source>
            <translation>Kunden kan vælge et andet kort i appen.</translation>
        </message>
        <message>
            <source>Wait, or cancel the payment.</source>
            <translation>Vent, eller annuller betalingen.</translation>
        </message>
        <message>
            <source>Choose another card in the app, or ask the cashier to cancel.</source>
            <translation>Vælg et andet kort i appen, eller bed i kassen om at annullere.</translation>
        </message>
        <message>
            <source>Waiting for the customer to approve.</source>
            <translation>Venter på, at kunden godkender.</translation>
        </message>
        <message>
            <source>Getting the QR code</source>
            <translation>Henter QR-koden</translation>
        </message>
        <message>
            <source>Scan to pay</source>
            <translation>Scan for at betale</translation>
        </message>
        <message>
            <source>Scan with the camera or Vipps</source>
            <translation>Scan med kameraet eller Vipps</translation>
        </message>
        <message>
            <source>{amount} taken, {rest} still reserved</source>
            <translation>{amount} trukket, {rest} stadig reserveret</translation>
        </message>
        <message>
            <source>Take the rest with the other goods, or release it.</source>
            <translation>Træk resten med de andre varer, eller frigiv den.</translation>
        </message>
        <message>
            <source>Reserved, not taken yet</source>
            <translation>Reserveret, ikke trukket endnu</translation>
        </message>
        <message>
            <source>The customer has approved. Take the money when you hand over the goods.</source>
            <translation>Kunden har godkendt. Træk pengene, når du udleverer varerne.</translation>
        </message>
        <message>
            <source>Taking {amount}</source>
            <translation>Trækker {amount}</translation>
        </message>
        <message>
            <source>Wait for “Paid” before handing over goods.</source>
            <translation>Vent på »Betalt«, før du udleverer varer.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkendt</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being completed.</source>
            <translation>Et øjeblik. Betalingen gennemføres.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before you tell the customer so.</source>
            <translation>Vent, til det er bekræftet, før du siger det til kunden.</translation>
        </message>
        <message>
            <source>The kiosk asks again by itself. Until this says cancelled, the customer may still approve.</source>
            <translation>Kassen spørger selv igen. Indtil der står annulleret her, kan kunden stadig godkende.</translation>
        </message>
        <message>
            <source>The money could not be given back yet</source>
            <translation>Pengene kunne ikke gives tilbage endnu</translation>
        </message>
        <message>
            <source>Approved after it was cancelled</source>
            <translation>Godkendt efter annulleringen</translation>
        </message>
        <message>
            <source>The customer approved too late. The kiosk is giving the money back.</source>
            <translation>Kunden godkendte for sent. Kassen giver pengene tilbage.</translation>
        </message>
        <message>
            <source>Do not hand over goods for this payment.</source>
            <translation>Udlever ikke varer for denne betaling.</translation>
        </message>
        <message>
            <source>Releasing the rest</source>
            <translation>Frigiver resten</translation>
        </message>
        <message>
            <source>What was taken is kept. Waiting for Vipps to confirm.</source>
            <translation>Det, der er trukket, beholdes. Venter på bekræftelse fra Vipps.</translation>
        </message>
        <message>
            <source>Making a new QR code</source>
            <translation>Laver en ny QR-kode</translation>
        </message>
        <message>
            <source>The old code must be surely dead first, so that nobody pays twice.</source>
            <translation>Den gamle kode skal først være helt død, så ingen betaler to gange.</translation>
        </message>
        <message>
            <source>Time is up. Ending the payment</source>
            <translation>Tiden er gået. Afslutter betalingen</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm.</source>
            <translation>Venter på bekræftelse fra Vipps.</translation>
        </message>
        <message>
            <source>Take the other payment when this says cancelled.</source>
            <translation>Tag den anden betaling, når der står annulleret her.</translation>
        </message>
        <message>
            <source>You can go on with the next sale.</source>
            <translation>Du kan gå videre til næste salg.</translation>
        </message>
        <message>
            <source>Cancelling the payment</source>
            <translation>Annullerer betalingen</translation>
        </message>
        <message>
            <source>One moment, please. Please do not pay now.</source>
            <translation>Et øjeblik. Betal ikke nu.</translation>
        </message>
        <message>
            <source>The customer approved after the payment was cancelled. No money was kept.</source>
            <translation>Kunden godkendte, efter at betalingen var annulleret. Ingen penge er beholdt.</translation>
        </message>
        <message>
            <source>Waiting for an answer from Vipps</source>
            <translation>Venter på svar fra Vipps</translation>
        </message>
        <message>
            <source>If you have approved the payment, please do not pay again.</source>
            <translation>Hvis du har godkendt betalingen, skal du ikke betale en gang til.</translation>
        </message>
        <message>
            <source>Nobody paid in time</source>
            <translation>Ingen betalte i tide</translation>
        </message>
        <message>
            <source>The payment has ended. No money was taken.</source>
            <translation>Betalingen er afsluttet. Der er ikke trukket penge.</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Tiden er gået</translation>
        </message>
        <message>
            <source>No money was taken. Ask the cashier to start again.</source>
            <translation>Der er ikke trukket penge. Bed i kassen om at starte forfra.</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>Betalingen kunne ikke startes</translation>
        </message>
        <message>
            <source>Continue in the app</source>
            <translation>Fortsæt i appen</translation>
        </message>
        <message>
            <source>Approve the payment on your phone.</source>
            <translation>Godkend betalingen på din telefon.</translation>
        </message>
        <message>
            <source>The code is on its way.</source>
            <translation>Koden er på vej.</translation>
        </message>
        <message>
            <source>{amount} taken, the rest was not</source>
            <translation>{amount} trukket, men ikke resten</translation>
        </message>
        <message>
            <source>Approved, but the money was not taken</source>
            <translation>Godkendt, men pengene blev ikke trukket</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get the rest of your goods.</source>
            <translation>Tak. Betalingen gennemføres, når du får resten af varerne.</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get your goods.</source>
            <translation>Tak. Betalingen gennemføres, når du får varerne.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before handing over goods.</source>
            <translation>Vent, til det er bekræftet, før du udleverer varer.</translation>
        </message>
        <message>
            <source>{amount} was released.</source>
            <translation>{amount} blev frigivet.</translation>
        </message>
        <message>
            <source>{amount} is being given back.</source>
            <translation>{amount} bliver givet tilbage.</translation>
        </message>
        <message>
            <source>The customer approved too late.</source>
            <translation>Kunden godkendte for sent.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself.</source>
            <translation>Kassen prøver selv igen.</translation>
        </message>
        <message>
            <source>Your money is being given back</source>
            <translation>Du får pengene tilbage</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Giving the money back may take a while.</source>
            <translation>Du godkendte, efter at betalingen var annulleret. Det kan tage lidt tid, før du får pengene tilbage.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled.</source>
            <translation>Du godkendte, efter at betalingen var annulleret.</translation>
        </message>
        <message>
            <source>A new code is on its way.</source>
            <translation>En ny kode er på vej.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Your money has been given back.</source>
            <translation>Du godkendte, efter at betalingen var annulleret. Du har fået pengene tilbage.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. The reserved money has been released.</source>
            <translation>Du godkendte, efter at betalingen var annulleret. De reserverede penge er frigivet.</translation>
        </message>
        <message>
            <source>The customer cancelled in the app. No money was taken.</source>
            <translation>Kunden annullerede i appen. Der er ikke trukket penge.</translation>
        </message>
        <message>
            <source>No money was taken. Take the other payment now.</source>
            <translation>Der er ikke trukket penge. Tag den anden betaling nu.</translation>
        </message>
        <message>
            <source>The payment was left open when the kiosk stopped. No money was kept.</source>
            <translation>Betalingen stod åben, da kassen stoppede. Ingen penge er beholdt.</translation>
        </message>
        <message>
            <source>Slips can't be written down</source>
            <translation>Slips kan ikke noteres</translation>
        </message>
        <message>
            <source>{trouble}; {count} slips wait</source>
            <translation>{trouble}; {count} slips venter</translation>
        </message>
        <message>
            <source>{trouble}; 1 slip waits</source>
            <translation>{trouble}; 1 slip venter</translation>
        </message>
        <message>
            <source>No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and tell the person who runs this kiosk: {detail}</source>
            <translation>Ingen betaling kan startes: kassen kan ikke skrive ned, hvad den beder om. Tag imod betaling på en anden måde, og sig det til den, der har ansvar for kassen: {detail}</translation>
        </message>
        <message>
            <source>The amount can't be asked for</source>
            <translation>Der kan ikke bedes om beløbet</translation>
        </message>
        <message>
            <source>Vipps takes amounts from {least} to {most}.</source>
            <translation>Vipps tager imod beløb fra {least} til {most}.</translation>
        </message>
        <message>
            <source>Printer does not answer</source>
            <translation>Printeren svarer ikke</translation>
        </message>
        <message>
            <source>Printer is out of paper</source>
            <translation>Printeren mangler papir</translation>
        </message>
        <message>
            <source>Printer's cover is open</source>
            <translation>Printerens låg er åbent</translation>
        </message>
        <message>
            <source>Printer reports an error</source>
            <translation>Printeren melder fejl</translation>
        </message>
        <message>
            <source>Printer is not connected</source>
            <translation>Printeren er ikke tilsluttet</translation>
        </message>
        <message>
            <source>Printer stopped answering</source>
            <translation>Printeren holdt op med at svare</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} tilbage</translation>
        </message>
        <message>
            <source>QR code to pay with</source>
            <translation>QR-kode til at betale med</translation>
        </message>
        <message>
            <source>The kiosk has stopped talking to Vipps. Payments that are open are safe in its journal. Start it again.</source>
            <translation>Kassen taler ikke længere med Vipps. Åbne betalinger er trygge i journalen. Start den igen.</translation>
        </message>
        <message>
            <source>The kiosk could not do that. Look at the payment before you try again.</source>
            <translation>Det kunne kassen ikke. Se på betalingen, før du prøver igen.</translation>
        </message>
        <message>
            <source>The kiosk has stopped. Start it again to go on.</source>
            <translation>Kassen er stoppet. Start den igen for at fortsætte.</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>Next (%1)</source>
            <translation>Næste (%1)</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Set</translation>
        </message>
    </context>
    <context>
        <name>PaymentPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>Til support</translation>
        </message>
        <message>
            <source>Take the money</source>
            <translation>Træk pengene</translation>
        </message>
        <message>
            <source>Release the rest</source>
            <translation>Frigiv resten</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Annuller betalingen</translation>
        </message>
        <message>
            <source>Give money back</source>
            <translation>Giv penge tilbage</translation>
        </message>
        <message>
            <source>Ask Vipps again</source>
            <translation>Spørg Vipps igen</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
    </context>
    <context>
        <name>ReleasePane</name>
        <message>
            <source>Release it to the customer?</source>
            <translation>Frigiv dem til kunden?</translation>
        </message>
        <message>
            <source>It can't be taken after that. What was taken already is kept.</source>
            <translation>De kan ikke trækkes bagefter. Det, der allerede er trukket, beholdes.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Ask Vipps again</source>
            <translation>Spørg Vipps igen</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Næste salg</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>Cashier</source>
            <translation>Kassen</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mere tid</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Betalt på anden måde</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Næste salg</translation>
        </message>
    </context>
    <context>
        <name>SlipPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>The payment's other slip</source>
            <translation>Betalingens anden slip</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Do not print it</source>
            <translation>Print den ikke</translation>
        </message>
        <message>
            <source>Show it to the customer as a code</source>
            <translation>Vis den til kunden som kode</translation>
        </message>
        <message>
            <source>Take the code away</source>
            <translation>Fjern koden</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>The customer's screen is not connected</source>
            <translation>Kundens skærm er ikke tilsluttet</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalinger</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open payments: %1</source>
            <translation>Åbne betalinger: %1</translation>
        </message>
    </context>
    <context>
        <name>WaitingPage</name>
        <message>
            <source>More time</source>
            <translation>Mere tid</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Betalt på anden måde</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Vis den her</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Næste salg</translation>
        </message>
    </context>
</TS>
