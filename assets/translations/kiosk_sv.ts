<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>AmountPage</name>
        <message>
            <source>Amount: %1</source>
            <translation>Belopp: %1</translation>
        </message>
        <message>
            <source>What for? (optional)</source>
            <translation>Vad gäller det? (valfritt)</translation>
        </message>
    </context>
    <context>
        <name>AmountPane</name>
        <message>
            <source>Why? (optional)</source>
            <translation>Varför? (valfritt)</translation>
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
            <translation>Skriv in ett belopp</translation>
        </message>
        <message>
            <source>Ask for %1</source>
            <translation>Begär %1</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Dra %1</translation>
        </message>
        <message>
            <source>Keypad in %1 s</source>
            <translation>Knappsats om %1 s</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Högst %1</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>Minst %1</translation>
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
            <translation>Visa den här dagen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Vecka</translation>
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
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalningar</translation>
        </message>
        <message>
            <source>Amount, reference or day</source>
            <translation>Belopp, referens eller dag</translation>
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
            <translation>Betald</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Återbetald</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ej betald</translation>
        </message>
        <message>
            <source>Older payments</source>
            <translation>Äldre betalningar</translation>
        </message>
    </context>
    <context>
        <name>JournalModel</name>
        <message>
            <source>Monday</source>
            <translation>måndag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>tisdag</translation>
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
            <translation>lördag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>söndag</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Högst %1</translation>
        </message>
        <message>
            <source>Take %1 more</source>
            <translation>Dra %1 till</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Dra %1</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Frigör %1</translation>
        </message>
        <message>
            <source>Give back %1 more</source>
            <translation>Ge tillbaka %1 till</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Ge tillbaka %1</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Delete</source>
            <translation>Radera</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>Payments are missing from the journal</source>
            <translation>Det saknas betalningar i journalen</translation>
        </message>
        <message>
            <source>An older copy of it was put back, or its end was cut off. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>En äldre kopia av den lades tillbaka, eller så skars slutet av. Du kan fortsätta. Säg till den som ansvarar för kassan: `kiosk doctor` säger vad som ska göras.</translation>
        </message>
        <message>
            <source>The journal was changed or is damaged</source>
            <translation>Journalen har ändrats eller är skadad</translation>
        </message>
        <message>
            <source>Old payments in it can't be relied on. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>Gamla betalningar i den går inte att lita på. Du kan fortsätta. Säg till den som ansvarar för kassan: `kiosk doctor` säger vad som ska göras.</translation>
        </message>
        <message>
            <source>The payment could not be completed.</source>
            <translation>Betalningen kunde inte genomföras.</translation>
        </message>
        <message>
            <source>Please ask the cashier for another way to pay.</source>
            <translation>Be om ett annat sätt att betala i kassan.</translation>
        </message>
        <message>
            <source>Start a new payment, or take another means of payment.</source>
            <translation>Starta en ny betalning, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Take another means of payment, and tell the person who runs this kiosk.</source>
            <translation>Ta ett annat betalningsmedel, och säg till den som ansvarar för kassan.</translation>
        </message>
        <message>
            <source>There is no valid card in the app. Add a card, then ask the cashier to try again.</source>
            <translation>Det finns inget giltigt kort i appen. Lägg till ett kort och be i kassan om att få försöka igen.</translation>
        </message>
        <message>
            <source>The customer has no valid card in the app.</source>
            <translation>Kunden har inget giltigt kort i appen.</translation>
        </message>
        <message>
            <source>The customer can add a card in the app. Then start a new payment.</source>
            <translation>Kunden kan lägga till ett kort i appen. Starta sedan en ny betalning.</translation>
        </message>
        <message>
            <source>The bank refused the payment. Try another card, or contact your bank.</source>
            <translation>Banken nekade betalningen. Prova ett annat kort, eller kontakta din bank.</translation>
        </message>
        <message>
            <source>The customer's bank refused the payment.</source>
            <translation>Kundens bank nekade betalningen.</translation>
        </message>
        <message>
            <source>Start a new payment with another card, or take another means of payment.</source>
            <translation>Starta en ny betalning med ett annat kort, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The bank refused this amount. Try another card, or contact your bank.</source>
            <translation>Banken nekade beloppet. Prova ett annat kort, eller kontakta din bank.</translation>
        </message>
        <message>
            <source>The customer's bank refused the amount.</source>
            <translation>Kundens bank nekade beloppet.</translation>
        </message>
        <message>
            <source>Check the amount. Start a new payment with another card, or take another means of payment.</source>
            <translation>Kontrollera beloppet. Starta en ny betalning med ett annat kort, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The card has expired. Choose another card in the app.</source>
            <translation>Kortet har gått ut. Välj ett annat kort i appen.</translation>
        </message>
        <message>
            <source>The customer's card has expired.</source>
            <translation>Kundens kort har gått ut.</translation>
        </message>
        <message>
            <source>Start a new payment; the customer chooses another card in the app.</source>
            <translation>Starta en ny betalning; kunden väljer ett annat kort i appen.</translation>
        </message>
        <message>
            <source>The payment was not completed. No money was taken.</source>
            <translation>Betalningen genomfördes inte. Inga pengar drogs.</translation>
        </message>
        <message>
            <source>The payment was not completed, usually because nobody approved it in time.</source>
            <translation>Betalningen genomfördes inte, oftast för att ingen godkände den i tid.</translation>
        </message>
        <message>
            <source>This payment cannot be made with this app account.</source>
            <translation>Betalningen kan inte göras med den här användaren av appen.</translation>
        </message>
        <message>
            <source>Vipps does not let this customer pay here. Vipps does not say why.</source>
            <translation>Vipps låter inte den här kunden betala här. Vipps säger inte varför.</translation>
        </message>
        <message>
            <source>Take another means of payment.</source>
            <translation>Ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The app is too old. Update it, then ask the cashier to try again.</source>
            <translation>Appen är för gammal. Uppdatera den och be i kassan om att få försöka igen.</translation>
        </message>
        <message>
            <source>The customer's app is too old.</source>
            <translation>Kundens app är för gammal.</translation>
        </message>
        <message>
            <source>The customer updates the app. Then start a new payment.</source>
            <translation>Kunden uppdaterar appen. Starta sedan en ny betalning.</translation>
        </message>
        <message>
            <source>The payment can't be cancelled: the money has already been taken.</source>
            <translation>Betalningen kan inte avbrytas: pengarna har redan dragits.</translation>
        </message>
        <message>
            <source>Use refund instead.</source>
            <translation>Ge tillbaka pengarna i stället.</translation>
        </message>
        <message>
            <source>Vipps could not cancel the payment yet.</source>
            <translation>Vipps kunde inte avbryta betalningen än.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait for the result.</source>
            <translation>Kassan läser betalningen och försöker igen själv. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps has no reserved money for this payment.</source>
            <translation>Vipps har inte reserverat några pengar för betalningen.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page before handing over goods.</source>
            <translation>Fråga Vipps igen från betalningens sida innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being checked.</source>
            <translation>Ett ögonblick. Betalningen kontrolleras.</translation>
        </message>
        <message>
            <source>The amount is larger than what is still reserved. Nothing was taken.</source>
            <translation>Beloppet är större än det som fortfarande är reserverat. Inget drogs.</translation>
        </message>
        <message>
            <source>Enter a smaller amount.</source>
            <translation>Skriv in ett mindre belopp.</translation>
        </message>
        <message>
            <source>The reserved money could not be taken yet.</source>
            <translation>De reserverade pengarna kunde inte dras än.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait before handing over goods.</source>
            <translation>Kassan läser betalningen och försöker igen själv. Vänta innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>The money was reserved more than 180 days ago and can't be taken any more.</source>
            <translation>Pengarna reserverades för mer än 180 dagar sedan och kan inte dras längre.</translation>
        </message>
        <message>
            <source>The refund could not be made.</source>
            <translation>Pengarna kunde inte ges tillbaka.</translation>
        </message>
        <message>
            <source>The refund is larger than what is left of the payment.</source>
            <translation>Det är mer än det som är kvar av betalningen.</translation>
        </message>
        <message>
            <source>The money is only reserved, so there is nothing to refund.</source>
            <translation>Pengarna är bara reserverade, så det finns inget att ge tillbaka.</translation>
        </message>
        <message>
            <source>Cancel the payment instead.</source>
            <translation>Avbryt betalningen i stället.</translation>
        </message>
        <message>
            <source>The payment was cancelled: no money was taken, so none can be refunded.</source>
            <translation>Betalningen avbröts: inga pengar drogs, så inga kan ges tillbaka.</translation>
        </message>
        <message>
            <source>Nothing more to do.</source>
            <translation>Inget mer att göra.</translation>
        </message>
        <message>
            <source>The refund could not be made right now.</source>
            <translation>Pengarna kunde inte ges tillbaka just nu.</translation>
        </message>
        <message>
            <source>Vipps could not take the refund from the shop's account: there is too little on it.</source>
            <translation>Vipps kunde inte ta pengarna från butikens konto: det finns för lite på det.</translation>
        </message>
        <message>
            <source>Try the refund again later, and tell the person who runs this kiosk.</source>
            <translation>Försök ge tillbaka pengarna igen senare, och säg till den som ansvarar för kassan.</translation>
        </message>
        <message>
            <source>The payment is more than 365 days old and can't be refunded through Vipps.</source>
            <translation>Betalningen är mer än 365 dagar gammal och kan inte ges tillbaka genom Vipps.</translation>
        </message>
        <message>
            <source>Give the money back in another way.</source>
            <translation>Ge tillbaka pengarna på ett annat sätt.</translation>
        </message>
        <message>
            <source>The refund could not be made here.</source>
            <translation>Pengarna kunde inte ges tillbaka här.</translation>
        </message>
        <message>
            <source>The refund is above the limit that the shop has set for this till.</source>
            <translation>Det är över den gräns som butiken har satt för den här kassan.</translation>
        </message>
        <message>
            <source>Ask whoever may refund more, or give the money back in another way.</source>
            <translation>Fråga den som får ge tillbaka mer, eller ge tillbaka pengarna på ett annat sätt.</translation>
        </message>
        <message>
            <source>Vipps does not allow this for the payment as it stands, for example because it is cancelled.</source>
            <translation>Vipps tillåter inte detta som betalningen står nu, till exempel för att den är avbruten.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page.</source>
            <translation>Fråga Vipps igen från betalningens sida.</translation>
        </message>
        <message>
            <source>Vipps says that this has been done already.</source>
            <translation>Vipps säger att detta redan är gjort.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment to be sure. Wait for the result.</source>
            <translation>Kassan läser betalningen för att vara säker. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps is busy with this payment.</source>
            <translation>Vipps är upptaget med den här betalningen.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself. Wait for the result.</source>
            <translation>Kassan försöker igen själv. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps asks this kiosk to slow down.</source>
            <translation>Vipps ber kassan att fråga mer sällan.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself, more slowly. Wait for the result.</source>
            <translation>Kassan försöker igen själv, men mer sällan. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps knows this payment already.</source>
            <translation>Vipps känner redan till betalningen.</translation>
        </message>
        <message>
            <source>Vipps does not know this payment. It may belong to another sales unit.</source>
            <translation>Vipps känner inte till betalningen. Den kan höra till ett annat försäljningsställe.</translation>
        </message>
        <message>
            <source>Check that the kiosk uses the keys of the sales unit that took the payment.</source>
            <translation>Kontrollera att kassan använder nycklarna för det försäljningsställe som tog betalningen.</translation>
        </message>
        <message>
            <source>The QR code from Vipps can't be used, so it was not shown. The payment is being cancelled.</source>
            <translation>QR-koden från Vipps kan inte användas, så den visades inte. Betalningen avbryts.</translation>
        </message>
        <message>
            <source>Vipps says that the payment timed out before its QR code was made.</source>
            <translation>Vipps säger att tiden gick ut innan QR-koden gjordes.</translation>
        </message>
        <message>
            <source>Vipps can't be reached: no network, or a firewall in the way. Nothing was asked for.</source>
            <translation>Vipps går inte att nå: inget nät, eller en brandvägg i vägen. Inget begärdes.</translation>
        </message>
        <message>
            <source>Check the network, or take another means of payment.</source>
            <translation>Kontrollera nätet, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Vipps does not answer right now.</source>
            <translation>Vipps svarar inte just nu.</translation>
        </message>
        <message>
            <source>Try again in a minute, or take another means of payment.</source>
            <translation>Försök igen om en minut, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Vipps refused the kiosk's keys.</source>
            <translation>Vipps nekade kassans nycklar.</translation>
        </message>
        <message>
            <source>Tell the person who runs this kiosk: client id, client secret, subscription key or sales unit is wrong.</source>
            <translation>Säg till den som ansvarar för kassan: client id, client secret, subscription key eller försäljningsställe är fel.</translation>
        </message>
        <message>
            <source>The kiosk asked for more than the customer approved. Nothing was taken.</source>
            <translation>Kassan bad om mer än kunden godkände. Inget drogs.</translation>
        </message>
        <message>
            <source>Vipps refused a repeated request because it had changed.</source>
            <translation>Vipps nekade en upprepad begäran eftersom den hade ändrats.</translation>
        </message>
        <message>
            <source>The sales unit may not take money directly.</source>
            <translation>Försäljningsstället får inte dra pengar direkt.</translation>
        </message>
        <message>
            <source>The test user must approve one payment by hand first.</source>
            <translation>Testanvändaren måste först godkänna en betalning själv.</translation>
        </message>
        <message>
            <source>Approve one payment in the test app.</source>
            <translation>Godkänn en betalning i testappen.</translation>
        </message>
        <message>
            <source>Vipps has blocked this shop.</source>
            <translation>Vipps har spärrat butiken.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for receiving money.</source>
            <translation>Butiken har nått gränsen för hur mycket den kan ta emot.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for payment requests.</source>
            <translation>Butiken har nått gränsen för betalningsbegäranden.</translation>
        </message>
        <message>
            <source>Try again later, or take another means of payment.</source>
            <translation>Försök igen senare, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The shop's agreement with Vipps is not signed.</source>
            <translation>Butikens avtal med Vipps är inte undertecknat.</translation>
        </message>
        <message>
            <source>The sales unit is closed, deleted or blocked at Vipps.</source>
            <translation>Försäljningsstället är stängt, raderat eller spärrat hos Vipps.</translation>
        </message>
        <message>
            <source>The sales unit may not take payments.</source>
            <translation>Försäljningsstället får inte ta betalt.</translation>
        </message>
        <message>
            <source>The sales unit may not use something that the kiosk asked for.</source>
            <translation>Försäljningsstället får inte använda något som kassan bad om.</translation>
        </message>
        <message>
            <source>Vipps refused the request as malformed.</source>
            <translation>Vipps nekade begäran eftersom den var felaktigt uppbyggd.</translation>
        </message>
        <message>
            <source>Vipps had an internal error.</source>
            <translation>Vipps hade ett internt fel.</translation>
        </message>
        <message>
            <source>Try again, or take another means of payment.</source>
            <translation>Försök igen, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Vipps answered something that the kiosk does not understand. The answer is kept.</source>
            <translation>Vipps svarade något som kassan inte förstår. Svaret är sparat.</translation>
        </message>
        <message>
            <source>Don't hand over goods yet. The kiosk keeps asking.</source>
            <translation>Lämna inte ut varor än. Kassan fortsätter att fråga.</translation>
        </message>
        <message>
            <source>Vipps can't be reached right now.</source>
            <translation>Vipps går inte att nå just nu.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was paid.</source>
            <translation>Avbruten. Inget betalades.</translation>
        </message>
        <message>
            <source>Not paid in time. Nothing was paid.</source>
            <translation>Inte betald i tid. Inget betalades.</translation>
        </message>
        <message>
            <source>Refused. Nothing was paid.</source>
            <translation>Nekad. Inget betalades.</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Återbetalat</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Betalning</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Återbetalning</translation>
        </message>
        <message>
            <source>COPY {number}</source>
            <translation>KOPIA {number}</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referens</translation>
        </message>
        <message>
            <source>Of a payment of</source>
            <translation>Av en betalning på</translation>
        </message>
        <message>
            <source>Reference at Vipps</source>
            <translation>Referens hos Vipps</translation>
        </message>
        <message>
            <source>Not taken yet</source>
            <translation>Inte draget än</translation>
        </message>
        <message>
            <source>Connected to Vipps</source>
            <translation>Ansluten till Vipps</translation>
        </message>
        <message>
            <source>No answer from Vipps</source>
            <translation>Inget svar från Vipps</translation>
        </message>
        <message>
            <source>{wanted}: {count} payments</source>
            <translation>{wanted}: {count} betalningar</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Återbetald</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ej betald</translation>
        </message>
        <message>
            <source>Asking Vipps</source>
            <translation>Frågar Vipps</translation>
        </message>
        <message>
            <source>Showing the QR code</source>
            <translation>Visar QR-koden</translation>
        </message>
        <message>
            <source>Customer scans the code</source>
            <translation>Kunden skannar koden</translation>
        </message>
        <message>
            <source>Customer approves</source>
            <translation>Kunden godkänner</translation>
        </message>
        <message>
            <source>Money is taken</source>
            <translation>Pengarna dras</translation>
        </message>
        <message>
            <source>Reserved, take by {day}</source>
            <translation>Reserverat, dra senast {day}</translation>
        </message>
        <message>
            <source>The payment {reference} is over. No money was kept.</source>
            <translation>Betalningen {reference} är över. Inga pengar behölls.</translation>
        </message>
        <message>
            <source>{amount}: {what}</source>
            <translation>{amount}: {what}</translation>
        </message>
        <message>
            <source>A payment approved after it was cancelled has been given back.</source>
            <translation>En betalning som godkändes efter att den avbrutits har getts tillbaka.</translation>
        </message>
        <message>
            <source>{wanted}: no payments</source>
            <translation>{wanted}: inga betalningar</translation>
        </message>
        <message>
            <source>{wanted}: the newest {count}</source>
            <translation>{wanted}: de {count} senaste</translation>
        </message>
        <message>
            <source>{wanted}: 1 payment</source>
            <translation>{wanted}: 1 betalning</translation>
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
            <translation>Titta på skrivaren. Finns rapporten inte där skriver du ut den igen.</translation>
        </message>
        <message>
            <source>Look at the printer. If it is not there, print a copy from the page of {reference}.</source>
            <translation>Titta på skrivaren. Finns den inte där skriver du ut en kopia från sidan för {reference}.</translation>
        </message>
        <message>
            <source>A slip may have been printed, or not</source>
            <translation>En slip kan ha skrivits ut, eller inte</translation>
        </message>
        <message>
            <source>Asked Vipps</source>
            <translation>Frågade Vipps</translation>
        </message>
        <message>
            <source>QR code shown</source>
            <translation>QR-koden visad</translation>
        </message>
        <message>
            <source>Opened in the app</source>
            <translation>Öppnad i appen</translation>
        </message>
        <message>
            <source>Card declined</source>
            <translation>Kortet nekades</translation>
        </message>
        <message>
            <source>Approved by the customer</source>
            <translation>Godkänd av kunden</translation>
        </message>
        <message>
            <source>Part of the money taken</source>
            <translation>En del av pengarna dragna</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Pengarna dragna</translation>
        </message>
        <message>
            <source>Asked Vipps to cancel</source>
            <translation>Bad Vipps avbryta</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avbruten</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Tiden gick ut</translation>
        </message>
        <message>
            <source>Could not be started</source>
            <translation>Kunde inte startas</translation>
        </message>
        <message>
            <source>Asked Vipps to release the rest</source>
            <translation>Bad Vipps frigöra resten</translation>
        </message>
        <message>
            <source>Reserved money released</source>
            <translation>Reserverade pengar frigjorda</translation>
        </message>
        <message>
            <source>Asked Vipps to refund</source>
            <translation>Bad Vipps ge tillbaka</translation>
        </message>
        <message>
            <source>Answer lost, checking</source>
            <translation>Svaret kom bort, kontrollerar</translation>
        </message>
        <message>
            <source>Being asked for</source>
            <translation>Begärs</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserverat</translation>
        </message>
        <message>
            <source>Being taken</source>
            <translation>Dras</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Avbryts</translation>
        </message>
        <message>
            <source>Not paid in time</source>
            <translation>Inte betald i tid</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Nekad</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Kontrolleras</translation>
        </message>
        <message>
            <source>{amount} was paid after all</source>
            <translation>{amount} betalades trots allt</translation>
        </message>
        <message>
            <source>The payment {reference} has been settled: the customer paid.</source>
            <translation>Betalningen {reference} är avslutad: kunden betalade.</translation>
        </message>
        <message>
            <source>{amount} was approved after it was cancelled</source>
            <translation>{amount} godkändes efter att den avbrutits</translation>
        </message>
        <message>
            <source>The kiosk is giving the money back. Do not hand over goods for it.</source>
            <translation>Kassan ger tillbaka pengarna. Lämna inte ut varor för dem.</translation>
        </message>
        <message>
            <source>No payments yet</source>
            <translation>Inga betalningar ännu</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>”{text}”</translation>
        </message>
        <message>
            <source>Not given out yet.</source>
            <translation>Inte utlämnad ännu.</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>Kopia {number}</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Shown to the customer {clock}.</source>
            <translation>Visad för kunden {clock}.</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Ett ögonblick</translation>
        </message>
        <message>
            <source>Your payment is being prepared.</source>
            <translation>Din betalning förbereds.</translation>
        </message>
        <message>
            <source>Take your slip along</source>
            <translation>Ta med din slip</translation>
        </message>
        <message>
            <source>Scan it with the camera of your phone.</source>
            <translation>Skanna den med mobilens kamera.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Välkommen</translation>
        </message>
        <message>
            <source>When you pay, the code to scan appears here.</source>
            <translation>När du ska betala visas koden att skanna här.</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Begärt</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Draget</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Frigjort</translation>
        </message>
        <message>
            <source>Bank holds it to</source>
            <translation>Banken håller till</translation>
        </message>
        <message>
            <source>Vipps ends it</source>
            <translation>Vipps avslutar</translation>
        </message>
        <message>
            <source>{amount} taken, take the rest by {day}</source>
            <translation>{amount} draget, dra resten senast {day}</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Delvis återbetald</translation>
        </message>
        <message>
            <source>{amount} has been taken</source>
            <translation>{amount} har dragits</translation>
        </message>
        <message>
            <source>The payment {reference} is settled.</source>
            <translation>Betalningen {reference} är avslutad.</translation>
        </message>
        <message>
            <source>Slip for the refund</source>
            <translation>Slip för återbetalningen</translation>
        </message>
        <message>
            <source>Slip for the payment</source>
            <translation>Slip för betalningen</translation>
        </message>
        <message>
            <source>Waits for the printer.</source>
            <translation>Väntar på skrivaren.</translation>
        </message>
        <message>
            <source>Being printed.</source>
            <translation>Skrivs ut.</translation>
        </message>
        <message>
            <source>Printed {clock}.</source>
            <translation>Utskriven {clock}.</translation>
        </message>
        <message>
            <source>It may have been printed {clock}. Look at the printer before you print a copy.</source>
            <translation>Den kan ha skrivits ut {clock}. Titta på skrivaren innan du skriver ut en kopia.</translation>
        </message>
        <message>
            <source>Still reserved</source>
            <translation>Fortfarande reserverat</translation>
        </message>
        <message>
            <source>Take it by {day}: banks hold it for about {days} days.</source>
            <translation>Dra senast {day}: banker håller pengarna i ungefär {days} dagar.</translation>
        </message>
        <message>
            <source>{amount} has been taken.</source>
            <translation>{amount} har dragits.</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was released</source>
            <translation>Avbruten: {amount} frigjordes</translation>
        </message>
        <message>
            <source>Do not give it back in another way yet.</source>
            <translation>Lämna inte tillbaka det på annat sätt ännu.</translation>
        </message>
        <message>
            <source>Do not hand over goods yet.</source>
            <translation>Lämna inte ut varor än.</translation>
        </message>
        <message>
            <source>Checking with Vipps</source>
            <translation>Kontrollerar med Vipps</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. You can go on; this payment stays under open payments.</source>
            <translation>Kassan fortsätter att fråga. Du kan gå vidare; betalningen ligger kvar under öppna betalningar.</translation>
        </message>
        <message>
            <source>Waiting for the customer to scan</source>
            <translation>Väntar på att kunden skannar</translation>
        </message>
        <message>
            <source>The QR code is on the customer's screen.</source>
            <translation>QR-koden är på kundens skärm.</translation>
        </message>
        <message>
            <source>Approved. Taking the money</source>
            <translation>Godkänt. Drar pengarna</translation>
        </message>
        <message>
            <source>{part} of {amount} has been given back.</source>
            <translation>{part} av {amount} har getts tillbaka.</translation>
        </message>
        <message>
            <source>Thank you for your purchase.</source>
            <translation>Tack för köpet.</translation>
        </message>
        <message>
            <source>Vipps had not done it yet and was asked again.</source>
            <translation>Vipps hade inte gjort det än och tillfrågades igen.</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Avbryter</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm. The customer may still have approved.</source>
            <translation>Väntar på bekräftelse från Vipps. Kunden kan ändå ha godkänt.</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Inga pengar drogs.</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Betalningen avbruten</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was refunded</source>
            <translation>Avbruten: {amount} gavs tillbaka</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. Do not hand over goods yet.</source>
            <translation>Kassan fortsätter att fråga. Lämna inte ut varor än.</translation>
        </message>
        <message>
            <source>You can go on with the next sale; this payment stays under open payments.</source>
            <translation>Du kan gå vidare till nästa köp; betalningen ligger kvar under öppna betalningar.</translation>
        </message>
        <message>
            <source>It is not known yet whether Vipps has the payment.</source>
            <translation>Det är inte känt än om Vipps har betalningen.</translation>
        </message>
        <message>
            <source>The customer approved. It is not known yet whether the money was taken.</source>
            <translation>Kunden godkände. Det är inte känt än om pengarna drogs.</translation>
        </message>
        <message>
            <source>It is not known yet whether the payment could be cancelled.</source>
            <translation>Det är inte känt än om betalningen kunde avbrytas.</translation>
        </message>
        <message>
            <source>It is not known yet whether the money was given back.</source>
            <translation>Det är inte känt än om pengarna gavs tillbaka.</translation>
        </message>
        <message>
            <source>Checking your payment</source>
            <translation>Kontrollerar din betalning</translation>
        </message>
        <message>
            <source>One moment, please. Do not pay again.</source>
            <translation>Ett ögonblick. Betala inte en gång till.</translation>
        </message>
        <message>
            <source>The card was declined</source>
            <translation>Kortet nekades</translation>
        </message>
        <message>
            <source>The customer can choose another card in the app.</source>
            <translation>Kunden kan välja ett annat kort i appen.</translation>
        </message>
        <message>
            <source>Wait, or cancel the payment.</source>
            <translation>Vänta, eller avbryt betalningen.</translation>
        </message>
        <message>
            <source>Choose another card in the app, or ask the cashier to cancel.</source>
            <translation>Välj ett annat kort i appen, eller be i kassan om att få avbryta.</translation>
        </message>
        <message>
            <source>Waiting for the customer to approve.</source>
            <translation>Väntar på att kunden godkänner.</translation>
        </message>
        <message>
            <source>Getting the QR code</source>
            <translation>Hämtar QR-koden</translation>
        </message>
        <message>
            <source>Scan to pay</source>
            <translation>Skanna för att betala</translation>
        </message>
        <message>
            <source>Scan with the camera or Vipps</source>
            <translation>Skanna med kameran eller Vipps</translation>
        </message>
        <message>
            <source>{amount} taken, {rest} still reserved</source>
            <translation>{amount} draget, {rest} fortfarande reserverat</translation>
        </message>
        <message>
            <source>Take the rest with the other goods, or release it.</source>
            <translation>Dra resten med de andra varorna, eller frigör den.</translation>
        </message>
        <message>
            <source>Reserved, not taken yet</source>
            <translation>Reserverat, inte draget än</translation>
        </message>
        <message>
            <source>The customer has approved. Take the money when you hand over the goods.</source>
            <translation>Kunden har godkänt. Dra pengarna när du lämnar ut varorna.</translation>
        </message>
        <message>
            <source>Taking {amount}</source>
            <translation>Drar {amount}</translation>
        </message>
        <message>
            <source>Wait for “Paid” before handing over goods.</source>
            <translation>Vänta på ”Betalt” innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkänt</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being completed.</source>
            <translation>Ett ögonblick. Betalningen slutförs.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before you tell the customer so.</source>
            <translation>Vänta tills det är bekräftat innan du säger det till kunden.</translation>
        </message>
        <message>
            <source>The kiosk asks again by itself. Until this says cancelled, the customer may still approve.</source>
            <translation>Kassan frågar igen själv. Tills det står avbruten här kan kunden fortfarande godkänna.</translation>
        </message>
        <message>
            <source>The money could not be given back yet</source>
            <translation>Pengarna kunde inte ges tillbaka än</translation>
        </message>
        <message>
            <source>Approved after it was cancelled</source>
            <translation>Godkänd efter att den avbrutits</translation>
        </message>
        <message>
            <source>The customer approved too late. The kiosk is giving the money back.</source>
            <translation>Kunden godkände för sent. Kassan ger tillbaka pengarna.</translation>
        </message>
        <message>
            <source>Do not hand over goods for this payment.</source>
            <translation>Lämna inte ut varor för den här betalningen.</translation>
        </message>
        <message>
            <source>Releasing the rest</source>
            <translation>Frigör resten</translation>
        </message>
        <message>
            <source>What was taken is kept. Waiting for Vipps to confirm.</source>
            <translation>Det som dragits behålls. Väntar på bekräftelse från Vipps.</translation>
        </message>
        <message>
            <source>Making a new QR code</source>
            <translation>Gör en ny QR-kod</translation>
        </message>
        <message>
            <source>The old code must be surely dead first, so that nobody pays twice.</source>
            <translation>Den gamla koden måste först vara helt död, så att ingen betalar två gånger.</translation>
        </message>
        <message>
            <source>Time is up. Ending the payment</source>
            <translation>Tiden är ute. Avslutar betalningen</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm.</source>
            <translation>Väntar på bekräftelse från Vipps.</translation>
        </message>
        <message>
            <source>Take the other payment when this says cancelled.</source>
            <translation>Ta den andra betalningen när det står avbruten här.</translation>
        </message>
        <message>
            <source>You can go on with the next sale.</source>
            <translation>Du kan gå vidare till nästa köp.</translation>
        </message>
        <message>
            <source>Cancelling the payment</source>
            <translation>Avbryter betalningen</translation>
        </message>
        <message>
            <source>One moment, please. Please do not pay now.</source>
            <translation>Ett ögonblick. Betala inte nu.</translation>
        </message>
        <message>
            <source>The customer approved after the payment was cancelled. No money was kept.</source>
            <translation>Kunden godkände efter att betalningen avbrutits. Inga pengar behölls.</translation>
        </message>
        <message>
            <source>Waiting for an answer from Vipps</source>
            <translation>Väntar på svar från Vipps</translation>
        </message>
        <message>
            <source>If you have approved the payment, please do not pay again.</source>
            <translation>Om du har godkänt betalningen ska du inte betala en gång till.</translation>
        </message>
        <message>
            <source>Nobody paid in time</source>
            <translation>Ingen betalade i tid</translation>
        </message>
        <message>
            <source>The payment has ended. No money was taken.</source>
            <translation>Betalningen är avslutad. Inga pengar drogs.</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Tiden är ute</translation>
        </message>
        <message>
            <source>No money was taken. Ask the cashier to start again.</source>
            <translation>Inga pengar drogs. Be i kassan om att få börja om.</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>Betalningen kunde inte startas</translation>
        </message>
        <message>
            <source>Continue in the app</source>
            <translation>Fortsätt i appen</translation>
        </message>
        <message>
            <source>Approve the payment on your phone.</source>
            <translation>Godkänn betalningen i din telefon.</translation>
        </message>
        <message>
            <source>The code is on its way.</source>
            <translation>Koden är på väg.</translation>
        </message>
        <message>
            <source>{amount} taken, the rest was not</source>
            <translation>{amount} draget, men inte resten</translation>
        </message>
        <message>
            <source>Approved, but the money was not taken</source>
            <translation>Godkänt, men pengarna drogs inte</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get the rest of your goods.</source>
            <translation>Tack. Betalningen slutförs när du får resten av varorna.</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get your goods.</source>
            <translation>Tack. Betalningen slutförs när du får varorna.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before handing over goods.</source>
            <translation>Vänta tills det är bekräftat innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>{amount} was released.</source>
            <translation>{amount} frigjordes.</translation>
        </message>
        <message>
            <source>{amount} is being given back.</source>
            <translation>{amount} ges tillbaka.</translation>
        </message>
        <message>
            <source>The customer approved too late.</source>
            <translation>Kunden godkände för sent.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself.</source>
            <translation>Kassan försöker igen själv.</translation>
        </message>
        <message>
            <source>Your money is being given back</source>
            <translation>Du får tillbaka pengarna</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Giving the money back may take a while.</source>
            <translation>Du godkände efter att betalningen avbrutits. Det kan dröja lite innan du får tillbaka pengarna.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled.</source>
            <translation>Du godkände efter att betalningen avbrutits.</translation>
        </message>
        <message>
            <source>A new code is on its way.</source>
            <translation>En ny kod är på väg.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Your money has been given back.</source>
            <translation>Du godkände efter att betalningen avbrutits. Du har fått tillbaka pengarna.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. The reserved money has been released.</source>
            <translation>Du godkände efter att betalningen avbrutits. De reserverade pengarna har frigjorts.</translation>
        </message>
        <message>
            <source>The customer cancelled in the app. No money was taken.</source>
            <translation>Kunden avbröt i appen. Inga pengar drogs.</translation>
        </message>
        <message>
            <source>No money was taken. Take the other payment now.</source>
            <translation>Inga pengar drogs. Ta den andra betalningen nu.</translation>
        </message>
        <message>
            <source>The payment was left open when the kiosk stopped. No money was kept.</source>
            <translation>Betalningen stod öppen när kassan stannade. Inga pengar behölls.</translation>
        </message>
        <message>
            <source>Slips can't be written down</source>
            <translation>Slipar kan inte noteras</translation>
        </message>
        <message>
            <source>{trouble}; {count} slips wait</source>
            <translation>{trouble}; {count} slipar väntar</translation>
        </message>
        <message>
            <source>{trouble}; 1 slip waits</source>
            <translation>{trouble}; 1 slip väntar</translation>
        </message>
        <message>
            <source>No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and tell the person who runs this kiosk: {detail}</source>
            <translation>Ingen betalning kan startas: kassan kan inte skriva ner vad den ber om. Ta betalt på annat sätt och säg till den som ansvarar för kassan: {detail}</translation>
        </message>
        <message>
            <source>The amount can't be asked for</source>
            <translation>Beloppet kan inte begäras</translation>
        </message>
        <message>
            <source>Vipps takes amounts from {least} to {most}.</source>
            <translation>Vipps tar emot belopp från {least} till {most}.</translation>
        </message>
        <message>
            <source>Printer does not answer</source>
            <translation>Skrivaren svarar inte</translation>
        </message>
        <message>
            <source>Printer is out of paper</source>
            <translation>Skrivaren har slut på papper</translation>
        </message>
        <message>
            <source>Printer's cover is open</source>
            <translation>Skrivarens lucka är öppen</translation>
        </message>
        <message>
            <source>Printer reports an error</source>
            <translation>Skrivaren rapporterar ett fel</translation>
        </message>
        <message>
            <source>Printer is not connected</source>
            <translation>Skrivaren är inte ansluten</translation>
        </message>
        <message>
            <source>Printer stopped answering</source>
            <translation>Skrivaren slutade svara</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} kvar</translation>
        </message>
        <message>
            <source>QR code to pay with</source>
            <translation>QR-kod att betala med</translation>
        </message>
        <message>
            <source>The kiosk has stopped talking to Vipps. Payments that are open are safe in its journal. Start it again.</source>
            <translation>Kassan talar inte längre med Vipps. Öppna betalningar är trygga i journalen. Starta den igen.</translation>
        </message>
        <message>
            <source>The kiosk could not do that. Look at the payment before you try again.</source>
            <translation>Kassan klarade inte det. Titta på betalningen innan du försöker igen.</translation>
        </message>
        <message>
            <source>The kiosk has stopped. Start it again to go on.</source>
            <translation>Kassan har stannat. Starta den igen för att fortsätta.</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>Next (%1)</source>
            <translation>Nästa (%1)</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
    </context>
    <context>
        <name>PaymentPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>För support</translation>
        </message>
        <message>
            <source>Take the money</source>
            <translation>Dra pengarna</translation>
        </message>
        <message>
            <source>Release the rest</source>
            <translation>Frigör resten</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Avbryt betalningen</translation>
        </message>
        <message>
            <source>Give money back</source>
            <translation>Ge tillbaka pengar</translation>
        </message>
        <message>
            <source>Ask Vipps again</source>
            <translation>Fråga Vipps igen</translation>
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
            <translation>Frigöra dem till kunden?</translation>
        </message>
        <message>
            <source>It can't be taken after that. What was taken already is kept.</source>
            <translation>De kan inte dras efteråt. Det som redan dragits behålls.</translation>
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
            <translation>Fråga Vipps igen</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Nästa köp</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>Cashier</source>
            <translation>Kassan</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mer tid</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Betalt på annat sätt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Nästa köp</translation>
        </message>
    </context>
    <context>
        <name>SlipPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>The payment's other slip</source>
            <translation>Betalningens andra slip</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Do not print it</source>
            <translation>Skriv inte ut den</translation>
        </message>
        <message>
            <source>Show it to the customer as a code</source>
            <translation>Visa den för kunden som kod</translation>
        </message>
        <message>
            <source>Take the code away</source>
            <translation>Ta bort koden</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>The customer's screen is not connected</source>
            <translation>Kundens skärm är inte ansluten</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalningar</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open payments: %1</source>
            <translation>Öppna betalningar: %1</translation>
        </message>
    </context>
    <context>
        <name>WaitingPage</name>
        <message>
            <source>More time</source>
            <translation>Mer tid</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Betalt på annat sätt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Visa den här</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Nästa köp</translation>
        </message>
    </context>
</TS>
