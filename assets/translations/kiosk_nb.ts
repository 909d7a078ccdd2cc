<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>No real money</source>
            <translation>Ingen ekte penger</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produksjon</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>Ekte penger</translation>
        </message>
        <message>
            <source>Emulator</source>
            <translation>Emulator</translation>
        </message>
        <message>
            <source>The sales unit's number (MSN) and its keys are in the Vipps portal.</source>
            <translation>Salgsstedets nummer (MSN) og nøklene står i Vipps-portalen.</translation>
        </message>
        <message>
            <source>Number of the sales unit</source>
            <translation>Salgsstedets nummer</translation>
        </message>
    </context>
    <context>
        <name>AmountPage</name>
        <message>
            <source>Amount: %1</source>
            <translation>Beløp: %1</translation>
        </message>
        <message>
            <source>What for? (optional)</source>
            <translation>Hva gjelder det? (valgfritt)</translation>
        </message>
        <message>
            <source>Keypad</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Varer</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Beløp</translation>
        </message>
    </context>
    <context>
        <name>AmountPane</name>
        <message>
            <source>Why? (optional)</source>
            <translation>Hvorfor? (valgfritt)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
    </context>
    <context>
        <name>BasketLines</name>
        <message>
            <source>Typed amount</source>
            <translation>Tastet beløp</translation>
        </message>
        <message>
            <source>Take all out</source>
            <translation>Ta bort alle</translation>
        </message>
    </context>
    <context>
        <name>BasketRow</name>
        <message>
            <source>Take one out: %1</source>
            <translation>Ta bort én: %1</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Ta bort: %1</translation>
        </message>
    </context>
    <context>
        <name>CashierModel</name>
        <message>
            <source>Enter an amount</source>
            <translation>Skriv inn et beløp</translation>
        </message>
        <message>
            <source>No tablet is connected</source>
            <translation>Ingen nettbrett er koblet til</translation>
        </message>
        <message>
            <source>One tablet is connected</source>
            <translation>Ett nettbrett er koblet til</translation>
        </message>
        <message>
            <source>Ask for %1</source>
            <translation>Be om %1</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Ta %1</translation>
        </message>
        <message>
            <source>Keypad in %1 s</source>
            <translation>Tastatur om %1 s</translation>
        </message>
        <message>
            <source>%1 tablets are connected</source>
            <translation>%1 nettbrett er koblet til</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Høyst %1</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>Minst %1</translation>
        </message>
    </context>
    <context>
        <name>CashierPage</name>
        <message>
            <source>Choose a PIN</source>
            <translation>Velg en PIN-kode</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kort navn</translation>
        </message>
        <message>
            <source>What may they do?</source>
            <translation>Hva har de lov til?</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Selge</translation>
        </message>
        <message>
            <source>Sell and refund</source>
            <translation>Selge og refundere</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Sells, gives money back, closes the day, and opens these settings.</source>
            <translation>Selger, betaler tilbake, lukker dagen og åpner disse innstillingene.</translation>
        </message>
        <message>
            <source>Sells, cancels and gives money back.</source>
            <translation>Selger, avbryter og betaler tilbake.</translation>
        </message>
        <message>
            <source>Sells, cancels, and takes money that is reserved. A refund needs somebody else's PIN.</source>
            <translation>Selger, avbryter og tar penger som er reservert. En refusjon krever en annens PIN-kode.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Ny PIN-kode</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
    </context>
    <context>
        <name>CashiersPage</name>
        <message>
            <source>Add a cashier</source>
            <translation>Legg til en kasserer</translation>
        </message>
        <message>
            <source>Nobody is asked who they are. With one cashier on the list, everybody signs in with a PIN, and what they do is noted by their name.</source>
            <translation>Ingen blir spurt hvem de er. Med én kasserer på listen logger alle inn med en PIN-kode, og det de gjør, noteres på navnet deres.</translation>
        </message>
        <message>
            <source>They sign in with a PIN, and what they do is noted by their name.</source>
            <translation>De logger inn med en PIN-kode, og det de gjør, noteres på navnet deres.</translation>
        </message>
    </context>
    <context>
        <name>ChooseDayPane</name>
        <message>
            <source>Show this day</source>
            <translation>Vis denne dagen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Måned</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Uke</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
    </context>
    <context>
        <name>ConnectionPage</name>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Fortsett likevel</translation>
        </message>
        <message>
            <source>Testing. It takes a few seconds.</source>
            <translation>Tester. Det tar noen sekunder.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alt er i orden.</translation>
        </message>
        <message>
            <source>Something is in the way.</source>
            <translation>Noe er i veien.</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Test på nytt</translation>
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
        <name>CustomersKeys</name>
        <message>
            <source>Customer's screen as usual</source>
            <translation>Kundens skjerm som vanlig</translation>
        </message>
        <message>
            <source>Easier to see for the customer</source>
            <translation>Lettere å se for kunden</translation>
        </message>
        <message>
            <source>Customer's language: %1</source>
            <translation>Kundens språk: %1</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Teller opp</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto per kasserer</translation>
        </message>
    </context>
    <context>
        <name>DayPane</name>
        <message>
            <source>Days that are closed</source>
            <translation>Dager som er gjort opp</translation>
        </message>
        <message>
            <source>Compare with Vipps</source>
            <translation>Sammenlign med Vipps</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Gjør opp dagen</translation>
        </message>
    </context>
    <context>
        <name>DayQuestionPane</name>
        <message>
            <source>Somebody has to sign for this</source>
            <translation>Noen må skrive under på dette</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Navn på den som skriver under</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Side %1 av %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Which language?</source>
            <translation>Hvilket språk?</translation>
        </message>
        <message>
            <source>Whose till is this?</source>
            <translation>Hvem sin kasse er dette?</translation>
        </message>
        <message>
            <source>Which sales unit?</source>
            <translation>Hvilket salgssted?</translation>
        </message>
        <message>
            <source>The keys of the sales unit</source>
            <translation>Nøklene til salgsstedet</translation>
        </message>
        <message>
            <source>The connection to Vipps</source>
            <translation>Forbindelsen til Vipps</translation>
        </message>
        <message>
            <source>Which screen is the customer's?</source>
            <translation>Hvilken skjerm er kundens?</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Lyd</translation>
        </message>
        <message>
            <source>A trial payment</source>
            <translation>En prøvebetaling</translation>
        </message>
        <message>
            <source>A PIN for the settings</source>
            <translation>PIN-kode til innstillingene</translation>
        </message>
        <message>
            <source>Where do the keys go?</source>
            <translation>Hvor skal nøklene ligge?</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Stemmer dette?</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Språk og utseende</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Betalinger og refusjoner</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Kasserere</translation>
        </message>
        <message>
            <source>A new cashier</source>
            <translation>En ny kasserer</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN-kode for %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Drop a file with the keys, or type its path</source>
            <translation>Slipp en fil med nøklene her, eller skriv stien</translation>
        </message>
        <message>
            <source>Read file</source>
            <translation>Les fil</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalinger</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Amount, reference or day</source>
            <translation>Beløp, referanse eller dag</translation>
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
            <translation>Refundert</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ikke betalt</translation>
        </message>
        <message>
            <source>Older payments</source>
            <translation>Eldre betalinger</translation>
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
            <translation>Høyst %1</translation>
        </message>
        <message>
            <source>Take %1 more</source>
            <translation>Ta %1 til</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Ta %1</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Frigi %1</translation>
        </message>
        <message>
            <source>Give back %1 more</source>
            <translation>Gi tilbake %1 til</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Gi tilbake %1</translation>
        </message>
    </context>
    <context>
        <name>KeepPage</name>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>The system's keyring</source>
            <translation>Systemets nøkkelring</translation>
        </message>
        <message>
            <source>Encrypted for this user</source>
            <translation>Kryptert for denne brukeren</translation>
        </message>
        <message>
            <source>systemd's credentials</source>
            <translation>systemds credentials</translation>
        </message>
        <message>
            <source>Encrypted for this machine</source>
            <translation>Kryptert for denne maskinen</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>En fil</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Ikke kryptert</translation>
        </message>
        <message>
            <source>This machine has no keyring that is open.</source>
            <translation>Denne maskinen har ingen åpen nøkkelring.</translation>
        </message>
        <message>
            <source>Whoever copies this file can refund every sale. The cashier's screen says so for as long as it is used.</source>
            <translation>Den som kopierer filen, kan refundere hvert salg. Kassens skjerm sier det så lenge filen er i bruk.</translation>
        </message>
        <message>
            <source>Type these commands as an administrator, and put the last lines into the kiosk's unit:</source>
            <translation>Skriv disse kommandoene som administrator, og legg de siste linjene i kassens unit:</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Capital letter</source>
            <translation>Stor bokstav</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Bokstaver</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Tegn</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellomrom</translation>
        </message>
        <message>
            <source>Full stop</source>
            <translation>Punktum</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Slett alt</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>%1: entered</source>
            <translation>%1: lagt inn</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>TEST: no real money.</source>
            <translation>TEST: ingen ekte penger.</translation>
        </message>
        <message>
            <source>The keys lie in a file that is not encrypted.</source>
            <translation>Nøklene ligger i en fil som ikke er kryptert.</translation>
        </message>
        <message>
            <source>Payments are missing from the journal</source>
            <translation>Det mangler betalinger i journalen</translation>
        </message>
        <message>
            <source>An older copy of it was put back, or its end was cut off. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>En eldre kopi av den ble lagt tilbake, eller slutten ble kuttet av. Du kan fortsette. Si fra til den som har ansvar for kassen: `kiosk doctor` sier hva som må gjøres.</translation>
        </message>
        <message>
            <source>The journal was changed or is damaged</source>
            <translation>Journalen ble endret eller er skadet</translation>
        </message>
        <message>
            <source>Old payments in it can't be relied on. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>Gamle betalinger i den er ikke til å stole på. Du kan fortsette. Si fra til den som har ansvar for kassen: `kiosk doctor` sier hva som må gjøres.</translation>
        </message>
        <message>
            <source>Tablets can't show the customer's screen</source>
            <translation>Nettbrett kan ikke vise kundeskjermen</translation>
        </message>
        <message>
            <source>Port {port} can't be used; another program may have it. You can go on without. Tell the person who runs this kiosk: [display] port names another one.</source>
            <translation>Port {port} kan ikke brukes; kanskje et annet program har den. Du kan fortsette uten. Si fra til den som har ansvar for kassen: [display] port velger en annen.</translation>
        </message>
        <message>
            <source>{way} takes connections, but: {why}</source>
            <translation>{way} tar imot forbindelser, men: {why}</translation>
        </message>
        <message>
            <source>see whether a proxy, a firewall or a virus scanner holds up the line, and check [vipps] base_url</source>
            <translation>se om en proxy, en brannmur eller et virusprogram holder linjen igjen, og kontroller [vipps] base_url</translation>
        </message>
        <message>
            <source>let the machine set its clock from the network (NTP), for example with `timedatectl set-ntp true`</source>
            <translation>la maskinen stille klokken fra nettet (NTP), for eksempel med `timedatectl set-ntp true`</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} timer</translation>
        </message>
        <message>
            <source>sales unit {msn} may take payments: one was asked for, and cancelled unseen</source>
            <translation>salgssted {msn} kan ta betalt: en betaling ble bedt om og kansellert usett</translation>
        </message>
        <message>
            <source>the keys are right, but they are not those of sales unit {msn}</source>
            <translation>nøklene er riktige, men hører ikke til salgssted {msn}</translation>
        </message>
        <message>
            <source>check the sales unit's number, {msn}, or copy the keys of that sales unit from the Vipps portal</source>
            <translation>kontroller salgsstedets nummer, {msn}, eller kopier nøklene til det salgsstedet fra Vipps-portalen</translation>
        </message>
        <message>
            <source>sign the agreement in the Vipps portal, then test again</source>
            <translation>signer avtalen i Vipps-portalen, og test på nytt</translation>
        </message>
        <message>
            <source>ask Vipps' customer service why, and what they need</source>
            <translation>spør kundeservice hos Vipps om hvorfor, og hva de trenger</translation>
        </message>
        <message>
            <source>ask Vipps' customer service for a higher limit</source>
            <translation>be kundeservice hos Vipps om en høyere grense</translation>
        </message>
        <message>
            <source>open the sales unit in the Vipps portal, or use another one</source>
            <translation>åpne salgsstedet i Vipps-portalen, eller bruk et annet</translation>
        </message>
        <message>
            <source>order the payment solution for this sales unit in the Vipps portal</source>
            <translation>bestill betalingsløsningen for dette salgsstedet i Vipps-portalen</translation>
        </message>
        <message>
            <source>copy {which} of sales unit {msn} again from the Vipps portal, of the environment that {host} belongs to</source>
            <translation>kopier {which} for salgssted {msn} på nytt fra Vipps-portalen, fra miljøet som {host} hører til</translation>
        </message>
        <message>
            <source>{name} through the proxy {proxy}</source>
            <translation>{name} gjennom proxyen {proxy}</translation>
        </message>
        <message>
            <source>{way} takes connections, but the certificate was not accepted ({why})</source>
            <translation>{way} tar imot forbindelser, men sertifikatet ble ikke godtatt ({why})</translation>
        </message>
        <message>
            <source>set the machine's clock if it is wrong; see whether a proxy, a firewall or a virus scanner opens the line, and check [vipps] base_url</source>
            <translation>still maskinens klokke hvis den går feil; se om en proxy, en brannmur eller et virusprogram åpner linjen, og kontroller [vipps] base_url</translation>
        </message>
        <message>
            <source>{long} ahead of Vipps'</source>
            <translation>{long} foran klokken hos Vipps</translation>
        </message>
        <message>
            <source>{long} behind Vipps'</source>
            <translation>{long} bak klokken hos Vipps</translation>
        </message>
        <message>
            <source>{number} seconds</source>
            <translation>{number} sekunder</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} minutter</translation>
        </message>
        <message>
            <source>Vipps knows a payment that was never made</source>
            <translation>Vipps kjenner en betaling som aldri ble gjort</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>prøv igjen</translation>
        </message>
        <message>
            <source>{what} ({detail})</source>
            <translation>{what} ({detail})</translation>
        </message>
        <message>
            <source>client id or client secret is wrong, or not of this sales unit</source>
            <translation>client id eller client secret er feil, eller hører ikke til dette salgsstedet</translation>
        </message>
        <message>
            <source>client_id and client_secret</source>
            <translation>client_id og client_secret</translation>
        </message>
        <message>
            <source>{way} answers</source>
            <translation>{way} svarer</translation>
        </message>
        <message>
            <source>check the cable or the Wi-Fi, the name server, and [vipps] base_url</source>
            <translation>kontroller kabelen eller Wi-Fi, navnetjeneren og [vipps] base_url</translation>
        </message>
        <message>
            <source>{what} does not answer within {seconds} s</source>
            <translation>{what} svarer ikke innen {seconds} s</translation>
        </message>
        <message>
            <source>{what} can't be connected to ({why})</source>
            <translation>{what} kan ikke nås ({why})</translation>
        </message>
        <message>
            <source>check the network, that a firewall lets this machine out to {what}, and [vipps] base_url</source>
            <translation>kontroller nettet, at en brannmur slipper maskinen ut til {what}, og [vipps] base_url</translation>
        </message>
        <message>
            <source>Vipps' answer does not tell the time</source>
            <translation>svaret fra Vipps sier ikke hva klokken er</translation>
        </message>
        <message>
            <source>agrees with Vipps' within {seconds} s</source>
            <translation>stemmer med Vipps innen {seconds} s</translation>
        </message>
        <message>
            <source>the subscription key is wrong, or not one of this sales unit</source>
            <translation>subscription key er feil, eller hører ikke til dette salgsstedet</translation>
        </message>
        <message>
            <source>the proxy {proxy}</source>
            <translation>proxyen {proxy}</translation>
        </message>
        <message>
            <source>the name {host} is not found</source>
            <translation>navnet {host} finnes ikke</translation>
        </message>
        <message>
            <source>let this machine out to {what} in the firewall</source>
            <translation>slipp denne maskinen ut til {what} i brannmuren</translation>
        </message>
        <message>
            <source>accepted, and sales unit {msn} may read payments</source>
            <translation>godtatt, og salgssted {msn} kan lese betalinger</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mer tid</translation>
        </message>
        <message>
            <source>Easier to see</source>
            <translation>Lettere å se</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} igjen</translation>
        </message>
        <message>
            <source>QR code to pay with</source>
            <translation>QR-kode å betale med</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Et øyeblikk</translation>
        </message>
        <message>
            <source>This screen has lost its line to the till. It comes back by itself.</source>
            <translation>Denne skjermen har mistet forbindelsen til kassen. Den kommer tilbake av seg selv.</translation>
        </message>
        <message>
            <source>This screen is not paired</source>
            <translation>Denne skjermen er ikke paret</translation>
        </message>
        <message>
            <source>Tap “Tablet” on the cashier's screen, and scan the code there with this tablet's camera.</source>
            <translation>Trykk på «Nettbrett» på kasseskjermen, og skann koden der med kameraet på dette nettbrettet.</translation>
        </message>
        <message>
            <source>Too many tablets are connected</source>
            <translation>For mange nettbrett er koblet til</translation>
        </message>
        <message>
            <source>Close the page on another tablet. This one then goes on by itself.</source>
            <translation>Lukk siden på et annet nettbrett. Da fortsetter dette av seg selv.</translation>
        </message>
        <message>
            <source>The payment could not be completed.</source>
            <translation>Betalingen kunne ikke fullføres.</translation>
        </message>
        <message>
            <source>Please ask the cashier for another way to pay.</source>
            <translation>Be om en annen måte å betale på i kassen.</translation>
        </message>
        <message>
            <source>Start a new payment, or take another means of payment.</source>
            <translation>Start en ny betaling, eller ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Take another means of payment, and tell the person who runs this kiosk.</source>
            <translation>Ta et annet betalingsmiddel, og si fra til den som har ansvar for kassen.</translation>
        </message>
        <message>
            <source>There is no valid card in the app. Add a card, then ask the cashier to try again.</source>
            <translation>Det finnes ikke noe gyldig kort i appen. Legg til et kort, og be om å få prøve igjen.</translation>
        </message>
        <message>
            <source>The customer has no valid card in the app.</source>
            <translation>Kunden har ikke noe gyldig kort i appen.</translation>
        </message>
        <message>
            <source>The customer can add a card in the app. Then start a new payment.</source>
            <translation>Kunden kan legge til et kort i appen. Start så en ny betaling.</translation>
        </message>
        <message>
            <source>The bank refused the payment. Try another card, or contact your bank.</source>
            <translation>Banken avviste betalingen. Prøv et annet kort, eller kontakt banken din.</translation>
        </message>
        <message>
            <source>The customer's bank refused the payment.</source>
            <translation>Kundens bank avviste betalingen.</translation>
        </message>
        <message>
            <source>Start a new payment with another card, or take another means of payment.</source>
            <translation>Start en ny betaling med et annet kort, eller ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The bank refused this amount. Try another card, or contact your bank.</source>
            <translation>Banken avviste beløpet. Prøv et annet kort, eller kontakt banken din.</translation>
        </message>
        <message>
            <source>The customer's bank refused the amount.</source>
            <translation>Kundens bank avviste beløpet.</translation>
        </message>
        <message>
            <source>Check the amount. Start a new payment with another card, or take another means of payment.</source>
            <translation>Sjekk beløpet. Start en ny betaling med et annet kort, eller ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The card has expired. Choose another card in the app.</source>
            <translation>Kortet har gått ut. Velg et annet kort i appen.</translation>
        </message>
        <message>
            <source>The customer's card has expired.</source>
            <translation>Kundens kort har gått ut.</translation>
        </message>
        <message>
            <source>Start a new payment; the customer chooses another card in the app.</source>
            <translation>Start en ny betaling; kunden velger et annet kort i appen.</translation>
        </message>
        <message>
            <source>The payment was not completed. No money was taken.</source>
            <translation>Betalingen ble ikke fullført. Ingen penger ble trukket.</translation>
        </message>
        <message>
            <source>The payment was not completed, usually because nobody approved it in time.</source>
            <translation>Betalingen ble ikke fullført, som regel fordi ingen godkjente den i tide.</translation>
        </message>
        <message>
            <source>This payment cannot be made with this app account.</source>
            <translation>Betalingen kan ikke gjøres med denne brukeren av appen.</translation>
        </message>
        <message>
            <source>Vipps does not let this customer pay here. Vipps does not say why.</source>
            <translation>Vipps lar ikke denne kunden betale her. Vipps sier ikke hvorfor.</translation>
        </message>
        <message>
            <source>Take another means of payment.</source>
            <translation>Ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The app is too old. Update it, then ask the cashier to try again.</source>
            <translation>Appen er for gammel. Oppdater den, og be om å få prøve igjen.</translation>
        </message>
        <message>
            <source>The customer's app is too old.</source>
            <translation>Kundens app er for gammel.</translation>
        </message>
        <message>
            <source>The customer updates the app. Then start a new payment.</source>
            <translation>Kunden oppdaterer appen. Start så en ny betaling.</translation>
        </message>
        <message>
            <source>The payment can't be cancelled: the money has already been taken.</source>
            <translation>Betalingen kan ikke avbrytes: pengene er allerede trukket.</translation>
        </message>
        <message>
            <source>Use refund instead.</source>
            <translation>Gi pengene tilbake i stedet.</translation>
        </message>
        <message>
            <source>Vipps could not cancel the payment yet.</source>
            <translation>Vipps kunne ikke avbryte betalingen ennå.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait for the result.</source>
            <translation>Kassen leser betalingen og prøver igjen selv. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps has no reserved money for this payment.</source>
            <translation>Vipps har ikke reservert penger for denne betalingen.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page before handing over goods.</source>
            <translation>Spør Vipps igjen fra betalingens side før du gir fra deg varer.</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being checked.</source>
            <translation>Et øyeblikk. Betalingen blir sjekket.</translation>
        </message>
        <message>
            <source>The amount is larger than what is still reserved. Nothing was taken.</source>
            <translation>Beløpet er større enn det som fortsatt er reservert. Ingenting ble trukket.</translation>
        </message>
        <message>
            <source>Enter a smaller amount.</source>
            <translation>Skriv inn et mindre beløp.</translation>
        </message>
        <message>
            <source>The reserved money could not be taken yet.</source>
            <translation>De reserverte pengene kunne ikke trekkes ennå.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait before handing over goods.</source>
            <translation>Kassen leser betalingen og prøver igjen selv. Vent før du gir fra deg varer.</translation>
        </message>
        <message>
            <source>The money was reserved more than 180 days ago and can't be taken any more.</source>
            <translation>Pengene ble reservert for mer enn 180 dager siden og kan ikke trekkes lenger.</translation>
        </message>
        <message>
            <source>The refund could not be made.</source>
            <translation>Pengene kunne ikke gis tilbake.</translation>
        </message>
        <message>
            <source>The refund is larger than what is left of the payment.</source>
            <translation>Det er mer enn det som er igjen av betalingen.</translation>
        </message>
        <message>
            <source>The money is only reserved, so there is nothing to refund.</source>
            <translation>Pengene er bare reservert, så det er ingenting å gi tilbake.</translation>
        </message>
        <message>
            <source>Cancel the payment instead.</source>
            <translation>Avbryt betalingen i stedet.</translation>
        </message>
        <message>
            <source>The payment was cancelled: no money was taken, so none can be refunded.</source>
            <translation>Betalingen ble avbrutt: ingen penger ble trukket, så ingen kan gis tilbake.</translation>
        </message>
        <message>
            <source>Nothing more to do.</source>
            <translation>Ikke mer å gjøre.</translation>
        </message>
        <message>
            <source>The refund could not be made right now.</source>
            <translation>Pengene kunne ikke gis tilbake akkurat nå.</translation>
        </message>
        <message>
            <source>Vipps could not take the refund from the shop's account: there is too little on it.</source>
            <translation>Vipps kunne ikke ta pengene fra butikkens konto: det er for lite på den.</translation>
        </message>
        <message>
            <source>Try the refund again later, and tell the person who runs this kiosk.</source>
            <translation>Prøv å gi pengene tilbake igjen senere, og si fra til den som har ansvar for kassen.</translation>
        </message>
        <message>
            <source>The payment is more than 365 days old and can't be refunded through Vipps.</source>
            <translation>Betalingen er mer enn 365 dager gammel og kan ikke gis tilbake gjennom Vipps.</translation>
        </message>
        <message>
            <source>Give the money back in another way.</source>
            <translation>Gi pengene tilbake på en annen måte.</translation>
        </message>
        <message>
            <source>The refund could not be made here.</source>
            <translation>Pengene kunne ikke gis tilbake her.</translation>
        </message>
        <message>
            <source>The refund is above the limit that the shop has set for this till.</source>
            <translation>Det er over grensen som butikken har satt for denne kassen.</translation>
        </message>
        <message>
            <source>Ask whoever may refund more, or give the money back in another way.</source>
            <translation>Spør den som kan gi tilbake mer, eller gi pengene tilbake på en annen måte.</translation>
        </message>
        <message>
            <source>Vipps does not allow this for the payment as it stands, for example because it is cancelled.</source>
            <translation>Vipps tillater ikke dette slik betalingen står, for eksempel fordi den er avbrutt.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page.</source>
            <translation>Spør Vipps igjen fra betalingens side.</translation>
        </message>
        <message>
            <source>Vipps says that this has been done already.</source>
            <translation>Vipps sier at dette alt er gjort.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment to be sure. Wait for the result.</source>
            <translation>Kassen leser betalingen for å være sikker. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps is busy with this payment.</source>
            <translation>Vipps er opptatt med denne betalingen.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself. Wait for the result.</source>
            <translation>Kassen prøver igjen selv. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps asks this kiosk to slow down.</source>
            <translation>Vipps ber kassen om å spørre sjeldnere.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself, more slowly. Wait for the result.</source>
            <translation>Kassen prøver igjen selv, men sjeldnere. Vent på svaret.</translation>
        </message>
        <message>
            <source>Vipps knows this payment already.</source>
            <translation>Vipps kjenner denne betalingen fra før.</translation>
        </message>
        <message>
            <source>Vipps does not know this payment. It may belong to another sales unit.</source>
            <translation>Vipps kjenner ikke denne betalingen. Den kan høre til et annet salgssted.</translation>
        </message>
        <message>
            <source>Check that the kiosk uses the keys of the sales unit that took the payment.</source>
            <translation>Sjekk at kassen bruker nøklene til salgsstedet som tok betalingen.</translation>
        </message>
        <message>
            <source>The QR code from Vipps can't be used, so it was not shown. The payment is being cancelled.</source>
            <translation>QR-koden fra Vipps kan ikke brukes, så den ble ikke vist. Betalingen blir avbrutt.</translation>
        </message>
        <message>
            <source>Vipps says that the payment timed out before its QR code was made.</source>
            <translation>Vipps sier at tiden gikk ut før QR-koden ble laget.</translation>
        </message>
        <message>
            <source>Vipps can't be reached: no network, or a firewall in the way. Nothing was asked for.</source>
            <translation>Får ikke kontakt med Vipps: ikke noe nett, eller en brannmur i veien. Ingenting ble bedt om.</translation>
        </message>
        <message>
            <source>Check the network, or take another means of payment.</source>
            <translation>Sjekk nettet, eller ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Vipps does not answer right now.</source>
            <translation>Vipps svarer ikke akkurat nå.</translation>
        </message>
        <message>
            <source>Try again in a minute, or take another means of payment.</source>
            <translation>Prøv igjen om et minutt, eller ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Vipps refused the kiosk's keys.</source>
            <translation>Vipps avviste kassens nøkler.</translation>
        </message>
        <message>
            <source>Tell the person who runs this kiosk: client id, client secret, subscription key or sales unit is wrong.</source>
            <translation>Si fra til den som har ansvar for kassen: client id, client secret, subscription key eller salgssted er feil.</translation>
        </message>
        <message>
            <source>The kiosk asked for more than the customer approved. Nothing was taken.</source>
            <translation>Kassen ba om mer enn kunden godkjente. Ingenting ble trukket.</translation>
        </message>
        <message>
            <source>Vipps refused a repeated request because it had changed.</source>
            <translation>Vipps avviste en gjentatt forespørsel fordi den var endret.</translation>
        </message>
        <message>
            <source>The sales unit may not take money directly.</source>
            <translation>Salgsstedet har ikke lov til å trekke penger direkte.</translation>
        </message>
        <message>
            <source>The test user must approve one payment by hand first.</source>
            <translation>Testbrukeren må først godkjenne én betaling selv.</translation>
        </message>
        <message>
            <source>Approve one payment in the test app.</source>
            <translation>Godkjenn én betaling i testappen.</translation>
        </message>
        <message>
            <source>Vipps has blocked this shop.</source>
            <translation>Vipps har sperret denne butikken.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for receiving money.</source>
            <translation>Butikken har nådd grensen for hvor mye den kan ta imot.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for payment requests.</source>
            <translation>Butikken har nådd grensen for betalingsforespørsler.</translation>
        </message>
        <message>
            <source>Try again later, or take another means of payment.</source>
            <translation>Prøv igjen senere, eller ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>The shop's agreement with Vipps is not signed.</source>
            <translation>Butikkens avtale med Vipps er ikke signert.</translation>
        </message>
        <message>
            <source>The sales unit is closed, deleted or blocked at Vipps.</source>
            <translation>Salgsstedet er stengt, slettet eller sperret hos Vipps.</translation>
        </message>
        <message>
            <source>The sales unit may not take payments.</source>
            <translation>Salgsstedet har ikke lov til å ta betalt.</translation>
        </message>
        <message>
            <source>The sales unit may not use something that the kiosk asked for.</source>
            <translation>Salgsstedet har ikke lov til å bruke noe som kassen ba om.</translation>
        </message>
        <message>
            <source>Vipps refused the request as malformed.</source>
            <translation>Vipps avviste forespørselen fordi den var feil bygget opp.</translation>
        </message>
        <message>
            <source>Vipps had an internal error.</source>
            <translation>Vipps hadde en intern feil.</translation>
        </message>
        <message>
            <source>Try again, or take another means of payment.</source>
            <translation>Prøv igjen, eller ta et annet betalingsmiddel.</translation>
        </message>
        <message>
            <source>Vipps answered something that the kiosk does not understand. The answer is kept.</source>
            <translation>Vipps svarte noe som kassen ikke forstår. Svaret er tatt vare på.</translation>
        </message>
        <message>
            <source>Don't hand over goods yet. The kiosk keeps asking.</source>
            <translation>Ikke gi fra deg varer ennå. Kassen fortsetter å spørre.</translation>
        </message>
        <message>
            <source>Vipps can't be reached right now.</source>
            <translation>Får ikke kontakt med Vipps akkurat nå.</translation>
        </message>
        <message>
            <source>COPY {number}</source>
            <translation>KOPI {number}</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was paid.</source>
            <translation>Avbrutt. Ingenting ble betalt.</translation>
        </message>
        <message>
            <source>Not paid in time. Nothing was paid.</source>
            <translation>Ikke betalt i tide. Ingenting ble betalt.</translation>
        </message>
        <message>
            <source>Refused. Nothing was paid.</source>
            <translation>Avvist. Ingenting ble betalt.</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Betalt tilbake</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Betaling</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Tilbakebetaling</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referanse</translation>
        </message>
        <message>
            <source>Of a payment of</source>
            <translation>Av en betaling på</translation>
        </message>
        <message>
            <source>Of which tip</source>
            <translation>Herav tips</translation>
        </message>
        <message>
            <source>Reference at Vipps</source>
            <translation>Referanse hos Vipps</translation>
        </message>
        <message>
            <source>At most {amount} at once</source>
            <translation>Høyst {amount} om gangen</translation>
        </message>
        <message>
            <source>At most {count} of one thing</source>
            <translation>Høyst {count} av samme vare</translation>
        </message>
        <message>
            <source>No answer from Vipps since {clock}</source>
            <translation>Ikke noe svar fra Vipps siden kl. {clock}</translation>
        </message>
        <message>
            <source>No answer. Vipps may be down for maintenance until {clock}</source>
            <translation>Ikke noe svar. Vipps kan ha vedlikehold til kl. {clock}</translation>
        </message>
        <message>
            <source>No answer from Vipps</source>
            <translation>Ikke noe svar fra Vipps</translation>
        </message>
        <message>
            <source>The disk is full. No new sale can be promised</source>
            <translation>Disken er full. Nye salg kan ikke loves</translation>
        </message>
        <message>
            <source>The journal needs attention</source>
            <translation>Journalen må ses på</translation>
        </message>
        <message>
            <source>This machine's clock is wrong by {minutes} min. Set it right</source>
            <translation>Klokken på maskinen er {minutes} min feil. Still den</translation>
        </message>
        <message>
            <source>The disk is nearly full: {megabytes} MB left</source>
            <translation>Disken er nesten full: {megabytes} MB igjen</translation>
        </message>
        <message>
            <source>This machine's clock is off by {seconds} s</source>
            <translation>Klokken på maskinen går {seconds} s feil</translation>
        </message>
        <message>
            <source>Connected to Vipps</source>
            <translation>Koblet til Vipps</translation>
        </message>
        <message>
            <source>The day is closed.</source>
            <translation>Dagen er gjort opp.</translation>
        </message>
        <message>
            <source>The report is on its way to the printer.</source>
            <translation>Rapporten er på vei til skriveren.</translation>
        </message>
        <message>
            <source>Taken per day, at most {amount}</source>
            <translation>Trukket per dag, høyst {amount}</translation>
        </message>
        <message>
            <source>Signed for by {name}, {moment}</source>
            <translation>Underskrevet av {name}, {moment}</translation>
        </message>
        <message>
            <source>{amount} net goes on it. It can't be changed or taken back, and is the only Z of this day. Sales go on; they belong to the next one.</source>
            <translation>Den får {amount} netto. Den kan ikke endres eller trekkes tilbake, og er den eneste Z-en denne dagen. Salget går videre og hører til den neste.</translation>
        </message>
        <message>
            <source>{what}: {number}.</source>
            <translation>{what}: {number}.</translation>
        </message>
        <message>
            <source>Since Z {number}, {moment}</source>
            <translation>Siden Z {number}, {moment}</translation>
        </message>
        <message>
            <source>The day so far</source>
            <translation>Dagen så langt</translation>
        </message>
        <message>
            <source>Since the first payment</source>
            <translation>Siden den første betalingen</translation>
        </message>
        <message>
            <source>Taken per hour, at most {amount}</source>
            <translation>Trukket per time, høyst {amount}</translation>
        </message>
        <message>
            <source>Reading from Vipps: {done} of {total}</source>
            <translation>Leser fra Vipps: {done} av {total}</translation>
        </message>
        <message>
            <source>{amount}: {what}</source>
            <translation>{amount}: {what}</translation>
        </message>
        <message>
            <source>Others: {number}</source>
            <translation>Andre: {number}</translation>
        </message>
        <message>
            <source>Z {number}</source>
            <translation>Z {number}</translation>
        </message>
        <message>
            <source>Z report {number}</source>
            <translation>Z-rapport {number}</translation>
        </message>
        <message>
            <source>Close the day as Z {number}?</source>
            <translation>Gjøre opp dagen som Z {number}?</translation>
        </message>
        <message>
            <source>Close as Z {number}</source>
            <translation>Gjør opp som Z {number}</translation>
        </message>
        <message>
            <source>Could not be read from Vipps</source>
            <translation>Kunne ikke leses fra Vipps</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>Uavklarte</translation>
        </message>
        <message>
            <source>Different at Vipps</source>
            <translation>Annerledes hos Vipps</translation>
        </message>
        <message>
            <source>Not compared with Vipps</source>
            <translation>Ikke sammenlignet med Vipps</translation>
        </message>
        <message>
            <source>Reserved: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Reservert: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Everything agrees.</source>
            <translation>Sammenlignet med Vipps kl. {clock}. Alt stemmer.</translation>
        </message>
        <message>
            <source>The day is not closed. Somebody has to sign for what does not add up.</source>
            <translation>Dagen er ikke gjort opp. Noen må skrive under på det som ikke stemmer.</translation>
        </message>
        <message>
            <source>X report</source>
            <translation>X-rapport</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Ingen logget inn</translation>
        </message>
        <message>
            <source>Taken: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Trukket: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Refunded: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Gitt tilbake: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Not compared with Vipps.</source>
            <translation>Ikke sammenlignet med Vipps.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}. Not read: {unread}.</source>
            <translation>Sammenlignet med Vipps kl. {clock}. Avvik: {number}. Ikke lest: {unread}.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}.</source>
            <translation>Sammenlignet med Vipps kl. {clock}. Avvik: {number}.</translation>
        </message>
        <message>
            <source>This day was closed at {clock}, as Z {number}. What happens now belongs to the next Z.</source>
            <translation>Denne dagen ble gjort opp kl. {clock}, som Z {number}. Det som skjer nå, hører til neste Z.</translation>
        </message>
        <message>
            <source>Nothing has happened since the last Z: there is nothing to close.</source>
            <translation>Ingenting har skjedd siden forrige Z: det er ikke noe å gjøre opp.</translation>
        </message>
        <message>
            <source>Entries {first} to {last}</source>
            <translation>Journallinje {first} til {last}</translation>
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
            <source>Refunded</source>
            <translation>Gitt tilbake</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avbrutt</translation>
        </message>
        <message>
            <source>Not paid in time</source>
            <translation>Ikke betalt i tide</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvist</translation>
        </message>
        <message>
            <source>Not compared with Vipps. Differences: {number}.</source>
            <translation>Ikke sammenlignet med Vipps. Avvik: {number}.</translation>
        </message>
        <message>
            <source>Net per hour</source>
            <translation>Netto per time</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto per kasserer</translation>
        </message>
        <message>
            <source>Compared with Vipps</source>
            <translation>Sammenlignet med Vipps</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>Ikke avsluttet</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Underskrevet</translation>
        </message>
        <message>
            <source>Journal {head}</source>
            <translation>Journal {head}</translation>
        </message>
        <message>
            <source>Of which tips</source>
            <translation>Herav tips</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Frigitt</translation>
        </message>
        <message>
            <source>{what}: {reference}</source>
            <translation>{what}: {reference}</translation>
        </message>
        <message>
            <source>Not taken yet</source>
            <translation>Ikke trukket ennå</translation>
        </message>
        <message>
            <source>{wanted}: {count} payments</source>
            <translation>{wanted}: {count} betalinger</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ikke betalt</translation>
        </message>
        <message>
            <source>Asking Vipps</source>
            <translation>Spør Vipps</translation>
        </message>
        <message>
            <source>Showing the QR code</source>
            <translation>Viser QR-koden</translation>
        </message>
        <message>
            <source>Customer scans the code</source>
            <translation>Kunden skanner koden</translation>
        </message>
        <message>
            <source>Customer approves</source>
            <translation>Kunden godkjenner</translation>
        </message>
        <message>
            <source>Money is taken</source>
            <translation>Pengene trekkes</translation>
        </message>
        <message>
            <source>Reserved, take by {day}</source>
            <translation>Reservert, trekk innen {day}</translation>
        </message>
        <message>
            <source>The payment {reference} is over. No money was kept.</source>
            <translation>Betalingen {reference} er over. Ingen penger ble beholdt.</translation>
        </message>
        <message>
            <source>A payment approved after it was cancelled has been given back.</source>
            <translation>En betaling som ble godkjent etter at den var avbrutt, er gitt tilbake.</translation>
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
            <translation>Se på skriveren. Er rapporten ikke der, skriver du den ut på nytt.</translation>
        </message>
        <message>
            <source>Look at the printer. If it is not there, print a copy from the page of {reference}.</source>
            <translation>Se på skriveren. Er den ikke der, skriver du ut en kopi fra siden til {reference}.</translation>
        </message>
        <message>
            <source>A slip may have been printed, or not</source>
            <translation>En slipp kan ha blitt skrevet ut, eller ikke</translation>
        </message>
        <message>
            <source>Take your slip along</source>
            <translation>Ta med deg slippen</translation>
        </message>
        <message>
            <source>Scan it with the camera of your phone.</source>
            <translation>Skann den med kameraet på mobilen.</translation>
        </message>
        <message>
            <source>Asked Vipps</source>
            <translation>Spurte Vipps</translation>
        </message>
        <message>
            <source>QR code shown</source>
            <translation>QR-koden vist</translation>
        </message>
        <message>
            <source>Opened in the app</source>
            <translation>Åpnet i appen</translation>
        </message>
        <message>
            <source>Card declined</source>
            <translation>Kortet avvist</translation>
        </message>
        <message>
            <source>Approved by the customer</source>
            <translation>Godkjent av kunden</translation>
        </message>
        <message>
            <source>Part of the money taken</source>
            <translation>En del av pengene trukket</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Pengene trukket</translation>
        </message>
        <message>
            <source>Asked Vipps to cancel</source>
            <translation>Ba Vipps avbryte</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Tiden gikk ut</translation>
        </message>
        <message>
            <source>Could not be started</source>
            <translation>Kunne ikke startes</translation>
        </message>
        <message>
            <source>Asked Vipps to release the rest</source>
            <translation>Ba Vipps frigi resten</translation>
        </message>
        <message>
            <source>Reserved money released</source>
            <translation>Reserverte penger frigitt</translation>
        </message>
        <message>
            <source>Asked Vipps to refund</source>
            <translation>Ba Vipps gi tilbake</translation>
        </message>
        <message>
            <source>Answer lost, checking</source>
            <translation>Svaret kom bort, sjekker</translation>
        </message>
        <message>
            <source>Being asked for</source>
            <translation>Blir bedt om</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Venter</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reservert</translation>
        </message>
        <message>
            <source>Being taken</source>
            <translation>Trekkes</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Blir avbrutt</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Sjekker</translation>
        </message>
        <message>
            <source>{amount} was paid after all</source>
            <translation>{amount} ble betalt likevel</translation>
        </message>
        <message>
            <source>The payment {reference} has been settled: the customer paid.</source>
            <translation>Betalingen {reference} er gjort opp: kunden betalte.</translation>
        </message>
        <message>
            <source>{amount} was approved after it was cancelled</source>
            <translation>{amount} ble godkjent etter at den var avbrutt</translation>
        </message>
        <message>
            <source>The kiosk is giving the money back. Do not hand over goods for it.</source>
            <translation>Kassen gir pengene tilbake. Ikke gi fra deg varer for dem.</translation>
        </message>
        <message>
            <source>No tablet is connected</source>
            <translation>Ingen nettbrett er koblet til</translation>
        </message>
        <message>
            <source>No payments yet</source>
            <translation>Ingen betalinger ennå</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>Not given out yet.</source>
            <translation>Ikke gitt ut ennå.</translation>
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
            <source>Would you like to give a tip?</source>
            <translation>Vil du gi tips?</translation>
        </message>
        <message>
            <source>Choose, or tell the cashier.</source>
            <translation>Velg, eller si det i kassen.</translation>
        </message>
        <message>
            <source>Your payment is being prepared.</source>
            <translation>Betalingen din gjøres klar.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>When you pay, the code to scan appears here.</source>
            <translation>Når du skal betale, kommer koden du skanner, her.</translation>
        </message>
        <message>
            <source>Bank holds it to</source>
            <translation>Banken holder til</translation>
        </message>
        <message>
            <source>Vipps ends it</source>
            <translation>Vipps avslutter</translation>
        </message>
        <message>
            <source>{amount} taken, take the rest by {day}</source>
            <translation>{amount} trukket, trekk resten innen {day}</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Delvis gitt tilbake</translation>
        </message>
        <message>
            <source>{amount} has been taken</source>
            <translation>{amount} er trukket</translation>
        </message>
        <message>
            <source>The payment {reference} is settled.</source>
            <translation>Betalingen {reference} er gjort opp.</translation>
        </message>
        <message>
            <source>The customer is choosing a tip</source>
            <translation>Kunden velger tips</translation>
        </message>
        <message>
            <source>Nothing has been asked for yet. If they tell you, choose for them.</source>
            <translation>Ingenting er bedt om ennå. Sier kunden det til deg, så velg for kunden.</translation>
        </message>
        <message>
            <source>Slip for the refund</source>
            <translation>Slipp for tilbakebetalingen</translation>
        </message>
        <message>
            <source>Slip for the payment</source>
            <translation>Slipp for betalingen</translation>
        </message>
        <message>
            <source>Waits for the printer.</source>
            <translation>Venter på skriveren.</translation>
        </message>
        <message>
            <source>Being printed.</source>
            <translation>Skrives ut.</translation>
        </message>
        <message>
            <source>Printed {clock}.</source>
            <translation>Skrevet ut {clock}.</translation>
        </message>
        <message>
            <source>It may have been printed {clock}. Look at the printer before you print a copy.</source>
            <translation>Den kan ha blitt skrevet ut {clock}. Se på skriveren før du skriver ut en kopi.</translation>
        </message>
        <message>
            <source>Still reserved</source>
            <translation>Fortsatt reservert</translation>
        </message>
        <message>
            <source>Take it by {day}: banks hold it for about {days} days.</source>
            <translation>Trekk innen {day}: banker holder av pengene i omtrent {days} dager.</translation>
        </message>
        <message>
            <source>{amount} has been taken.</source>
            <translation>{amount} er trukket.</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was released</source>
            <translation>Avbrutt: {amount} ble frigitt</translation>
        </message>
        <message>
            <source>Do not give it back in another way yet.</source>
            <translation>Ikke gi det tilbake på en annen måte ennå.</translation>
        </message>
        <message>
            <source>Do not hand over goods yet.</source>
            <translation>Ikke gi fra deg varer ennå.</translation>
        </message>
        <message>
            <source>Checking with Vipps</source>
            <translation>Sjekker med Vipps</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. You can go on; this payment stays under open payments.</source>
            <translation>Kassen fortsetter å spørre. Du kan gå videre; betalingen blir stående under åpne betalinger.</translation>
        </message>
        <message>
            <source>Waiting for the customer to scan</source>
            <translation>Venter på at kunden skanner</translation>
        </message>
        <message>
            <source>The QR code is on the customer's screen.</source>
            <translation>QR-koden er på kundens skjerm.</translation>
        </message>
        <message>
            <source>Approved. Taking the money</source>
            <translation>Godkjent. Trekker pengene</translation>
        </message>
        <message>
            <source>{part} of {amount} has been given back.</source>
            <translation>{part} av {amount} er gitt tilbake.</translation>
        </message>
        <message>
            <source>Thank you for your purchase.</source>
            <translation>Takk for handelen.</translation>
        </message>
        <message>
            <source>Vipps had not done it yet and was asked again.</source>
            <translation>Vipps hadde ikke gjort det ennå og ble spurt igjen.</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Avbryter</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm. The customer may still have approved.</source>
            <translation>Venter på bekreftelse fra Vipps. Kunden kan fortsatt ha godkjent.</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Ingen penger ble trukket.</translation>
        </message>
        <message>
            <source>The payment was left open when the kiosk stopped. No money was kept.</source>
            <translation>Betalingen sto åpen da kassen stoppet. Ingen penger ble beholdt.</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Betalingen er avbrutt</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was refunded</source>
            <translation>Avbrutt: {amount} ble gitt tilbake</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. Do not hand over goods yet.</source>
            <translation>Kassen fortsetter å spørre. Ikke gi fra deg varer ennå.</translation>
        </message>
        <message>
            <source>You can go on with the next sale; this payment stays under open payments.</source>
            <translation>Du kan gå videre til neste salg; betalingen blir stående under åpne betalinger.</translation>
        </message>
        <message>
            <source>It is not known yet whether Vipps has the payment.</source>
            <translation>Det er ikke kjent ennå om Vipps har betalingen.</translation>
        </message>
        <message>
            <source>The customer approved. It is not known yet whether the money was taken.</source>
            <translation>Kunden godkjente. Det er ikke kjent ennå om pengene ble trukket.</translation>
        </message>
        <message>
            <source>It is not known yet whether the payment could be cancelled.</source>
            <translation>Det er ikke kjent ennå om betalingen kunne avbrytes.</translation>
        </message>
        <message>
            <source>It is not known yet whether the money was given back.</source>
            <translation>Det er ikke kjent ennå om pengene ble gitt tilbake.</translation>
        </message>
        <message>
            <source>Checking your payment</source>
            <translation>Sjekker betalingen din</translation>
        </message>
        <message>
            <source>One moment, please. Do not pay again.</source>
            <translation>Et øyeblikk. Ikke betal en gang til.</translation>
        </message>
        <message>
            <source>The card was declined</source>
            <translation>Kortet ble avvist</translation>
        </message>
        <message>
            <source>The customer can choose another card in the app.</source>
            <translation>Kunden kan velge et annet kort i appen.</translation>
        </message>
        <message>
            <source>Wait, or cancel the payment.</source>
            <translation>Vent, eller avbryt betalingen.</translation>
        </message>
        <message>
            <source>Choose another card in the app, or ask the cashier to cancel.</source>
            <translation>Velg et annet kort i appen, eller be om å få avbryte i kassen.</translation>
        </message>
        <message>
            <source>Waiting for the customer to approve.</source>
            <translation>Venter på at kunden godkjenner.</translation>
        </message>
        <message>
            <source>Getting the QR code</source>
            <translation>Henter QR-koden</translation>
        </message>
        <message>
            <source>Scan to pay</source>
            <translation>Skann for å betale</translation>
        </message>
        <message>
            <source>Scan with the camera or Vipps</source>
            <translation>Skann med kameraet eller Vipps</translation>
        </message>
        <message>
            <source>{amount} taken, {rest} still reserved</source>
            <translation>{amount} trukket, {rest} fortsatt reservert</translation>
        </message>
        <message>
            <source>Take the rest with the other goods, or release it.</source>
            <translation>Trekk resten med de andre varene, eller frigi den.</translation>
        </message>
        <message>
            <source>Reserved, not taken yet</source>
            <translation>Reservert, ikke trukket ennå</translation>
        </message>
        <message>
            <source>The customer has approved. Take the money when you hand over the goods.</source>
            <translation>Kunden har godkjent. Trekk pengene når du gir fra deg varene.</translation>
        </message>
        <message>
            <source>Taking {amount}</source>
            <translation>Trekker {amount}</translation>
        </message>
        <message>
            <source>Wait for “Paid” before handing over goods.</source>
            <translation>Vent på «Betalt» før du gir fra deg varer.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkjent</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being completed.</source>
            <translation>Et øyeblikk. Betalingen blir fullført.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before you tell the customer so.</source>
            <translation>Vent til det er bekreftet før du sier det til kunden.</translation>
        </message>
        <message>
            <source>The kiosk asks again by itself. Until this says cancelled, the customer may still approve.</source>
            <translation>Kassen spør igjen selv. Til det står avbrutt her, kan kunden fortsatt godkjenne.</translation>
        </message>
        <message>
            <source>The money could not be given back yet</source>
            <translation>Pengene kunne ikke gis tilbake ennå</translation>
        </message>
        <message>
            <source>Do not hand over goods for this payment, and tell the person who runs this kiosk.</source>
            <translation>Ikke gi fra deg varer for denne betalingen, og si fra til den som har ansvar for kassen.</translation>
        </message>
        <message>
            <source>Approved after it was cancelled</source>
            <translation>Godkjent etter at den var avbrutt</translation>
        </message>
        <message>
            <source>The customer approved too late. The kiosk is giving the money back.</source>
            <translation>Kunden godkjente for sent. Kassen gir pengene tilbake.</translation>
        </message>
        <message>
            <source>Do not hand over goods for this payment.</source>
            <translation>Ikke gi fra deg varer for denne betalingen.</translation>
        </message>
        <message>
            <source>Releasing the rest</source>
            <translation>Frigir resten</translation>
        </message>
        <message>
            <source>What was taken is kept. Waiting for Vipps to confirm.</source>
            <translation>Det som er trukket, beholdes. Venter på bekreftelse fra Vipps.</translation>
        </message>
        <message>
            <source>Making a new QR code</source>
            <translation>Lager en ny QR-kode</translation>
        </message>
        <message>
            <source>The old code must be surely dead first, so that nobody pays twice.</source>
            <translation>Den gamle koden må først være helt død, så ingen betaler to ganger.</translation>
        </message>
        <message>
            <source>Time is up. Ending the payment</source>
            <translation>Tiden er ute. Avslutter betalingen</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm.</source>
            <translation>Venter på bekreftelse fra Vipps.</translation>
        </message>
        <message>
            <source>You can go on with the next sale.</source>
            <translation>Du kan gå videre til neste salg.</translation>
        </message>
        <message>
            <source>Take the other payment when this says cancelled.</source>
            <translation>Ta den andre betalingen når det står avbrutt her.</translation>
        </message>
        <message>
            <source>Cancelling the payment</source>
            <translation>Avbryter betalingen</translation>
        </message>
        <message>
            <source>One moment, please. Please do not pay now.</source>
            <translation>Et øyeblikk. Ikke betal nå.</translation>
        </message>
        <message>
            <source>The customer approved after the payment was cancelled. No money was kept.</source>
            <translation>Kunden godkjente etter at betalingen var avbrutt. Ingen penger ble beholdt.</translation>
        </message>
        <message>
            <source>The reserved money was released at Vipps. No money was taken.</source>
            <translation>De reserverte pengene ble frigitt hos Vipps. Ingen penger ble trukket.</translation>
        </message>
        <message>
            <source>Waiting for an answer from Vipps</source>
            <translation>Venter på svar fra Vipps</translation>
        </message>
        <message>
            <source>If you have approved the payment, please do not pay again.</source>
            <translation>Hvis du har godkjent betalingen, må du ikke betale en gang til.</translation>
        </message>
        <message>
            <source>Nobody paid in time</source>
            <translation>Ingen betalte i tide</translation>
        </message>
        <message>
            <source>The payment has ended. No money was taken.</source>
            <translation>Betalingen er avsluttet. Ingen penger ble trukket.</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Tiden er ute</translation>
        </message>
        <message>
            <source>No money was taken. Ask the cashier to start again.</source>
            <translation>Ingen penger ble trukket. Be om å få starte på nytt i kassen.</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>Betalingen kunne ikke startes</translation>
        </message>
        <message>
            <source>Continue in the app</source>
            <translation>Fortsett i appen</translation>
        </message>
        <message>
            <source>Approve the payment on your phone.</source>
            <translation>Godkjenn betalingen på telefonen.</translation>
        </message>
        <message>
            <source>The code is on its way.</source>
            <translation>Koden er på vei.</translation>
        </message>
        <message>
            <source>{amount} taken, the rest was not</source>
            <translation>{amount} trukket, men ikke resten</translation>
        </message>
        <message>
            <source>Approved, but the money was not taken</source>
            <translation>Godkjent, men pengene ble ikke trukket</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get the rest of your goods.</source>
            <translation>Takk. Betalingen fullføres når du får resten av varene.</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get your goods.</source>
            <translation>Takk. Betalingen fullføres når du får varene.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before handing over goods.</source>
            <translation>Vent til det er bekreftet før du gir fra deg varer.</translation>
        </message>
        <message>
            <source>{amount} was released.</source>
            <translation>{amount} ble frigitt.</translation>
        </message>
        <message>
            <source>{amount} is being given back.</source>
            <translation>{amount} blir gitt tilbake.</translation>
        </message>
        <message>
            <source>The customer approved too late.</source>
            <translation>Kunden godkjente for sent.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself.</source>
            <translation>Kassen prøver igjen selv.</translation>
        </message>
        <message>
            <source>Your money is being given back</source>
            <translation>Du får pengene tilbake</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Giving the money back may take a while.</source>
            <translation>Du godkjente etter at betalingen var avbrutt. Det kan ta litt tid før du får pengene tilbake.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled.</source>
            <translation>Du godkjente etter at betalingen var avbrutt.</translation>
        </message>
        <message>
            <source>A new code is on its way.</source>
            <translation>En ny kode er på vei.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Your money has been given back.</source>
            <translation>Du godkjente etter at betalingen var avbrutt. Du har fått pengene tilbake.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. The reserved money has been released.</source>
            <translation>Du godkjente etter at betalingen var avbrutt. De reserverte pengene er frigitt.</translation>
        </message>
        <message>
            <source>The customer cancelled in the app. No money was taken.</source>
            <translation>Kunden avbrøt i appen. Ingen penger ble trukket.</translation>
        </message>
        <message>
            <source>No money was taken. Take the other payment now.</source>
            <translation>Ingen penger ble trukket. Ta den andre betalingen nå.</translation>
        </message>
        <message>
            <source>Slips can't be written down</source>
            <translation>Slipper kan ikke noteres</translation>
        </message>
        <message>
            <source>{trouble}; {count} slips wait</source>
            <translation>{trouble}; {count} slipper venter</translation>
        </message>
        <message>
            <source>{trouble}; 1 slip waits</source>
            <translation>{trouble}; 1 slipp venter</translation>
        </message>
        <message>
            <source>VAT in the items</source>
            <translation>Mva. i varene</translation>
        </message>
        <message>
            <source>Typed amount</source>
            <translation>Tastet beløp</translation>
        </message>
        <message>
            <source>Sells</source>
            <translation>Selger</translation>
        </message>
        <message>
            <source>Sells and refunds</source>
            <translation>Selger og refunderer</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Leder</translation>
        </message>
        <message>
            <source>Ask who may refund</source>
            <translation>Spør en som kan refundere</translation>
        </message>
        <message>
            <source>Whoever may give money back enters their PIN. It allows this one refund, and is noted as theirs.</source>
            <translation>Den som kan betale tilbake, taster sin PIN-kode. Den tillater denne ene refusjonen, som noteres på den personen.</translation>
        </message>
        <message>
            <source>Ask a manager</source>
            <translation>Spør en leder</translation>
        </message>
        <message>
            <source>Only a manager closes the day. Their PIN closes it, and they sign for it.</source>
            <translation>Bare en leder lukker dagen. Lederens PIN-kode lukker den, og lederen signerer for den.</translation>
        </message>
        <message>
            <source>Who is at the till?</source>
            <translation>Hvem står i kassen?</translation>
        </message>
        <message>
            <source>The PINs can't be read: {why}</source>
            <translation>PIN-kodene kan ikke leses: {why}</translation>
        </message>
        <message>
            <source>Nobody can sign in</source>
            <translation>Ingen kan logge inn</translation>
        </message>
        <message>
            <source>The PINs can't be read. Tell the person who runs this kiosk: {why}</source>
            <translation>PIN-kodene kan ikke leses. Si fra til den som driver denne kiosken: {why}</translation>
        </message>
        <message>
            <source>That PIN is wrong.</source>
            <translation>PIN-koden er feil.</translation>
        </message>
        <message>
            <source>That PIN does not allow it.</source>
            <translation>Den PIN-koden tillater det ikke.</translation>
        </message>
        <message>
            <source>Tries left: {number}.</source>
            <translation>Forsøk igjen: {number}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Nobody can sign in now.</source>
            <translation>For mange feil PIN-koder. Ingen kan logge inn nå.</translation>
        </message>
        <message>
            <source>Enter your PIN.</source>
            <translation>Tast PIN-koden din.</translation>
        </message>
        <message>
            <source>No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and tell the person who runs this kiosk: {detail}</source>
            <translation>Ingen betaling kan startes: kassen får ikke skrevet ned det den ber om. Ta imot betaling på en annen måte, og si fra til den som har ansvar for kassen: {detail}</translation>
        </message>
        <message>
            <source>Give back {amount} of {reference}?</source>
            <translation>Betale tilbake {amount} av {reference}?</translation>
        </message>
        <message>
            <source>The amount can't be asked for</source>
            <translation>Beløpet kan ikke bes om</translation>
        </message>
        <message>
            <source>Vipps takes amounts from {least} to {most}.</source>
            <translation>Vipps tar imot beløp fra {least} til {most}.</translation>
        </message>
        <message>
            <source>Close the day?</source>
            <translation>Lukke dagen?</translation>
        </message>
        <message>
            <source>{amount} in all</source>
            <translation>{amount} til sammen</translation>
        </message>
        <message>
            <source>Of which tip: {amount}</source>
            <translation>Herav tips: {amount}</translation>
        </message>
        <message>
            <source>No tip</source>
            <translation>Uten tips</translation>
        </message>
        <message>
            <source>{file} is too large to be a file with keys.</source>
            <translation>{file} er for stor til å være en fil med nøkler.</translation>
        </message>
        <message>
            <source>{file} holds no key. It needs lines such as client_id = …, client_secret = …, subscription_key = … and merchant_serial_number = ….</source>
            <translation>{file} har ingen nøkkel. Den trenger linjer som client_id = …, client_secret = …, subscription_key = … og merchant_serial_number = ….</translation>
        </message>
        <message>
            <source>{file} can't be read ({why}).</source>
            <translation>{file} kan ikke leses ({why}).</translation>
        </message>
        <message>
            <source>{file} is not a text.</source>
            <translation>{file} er ingen tekst.</translation>
        </message>
        <message>
            <source>{file}: {key} stands there twice with different values, in lines {first} and {second}.</source>
            <translation>{file}: {key} står der to ganger med ulike verdier, på linje {first} og {second}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{file}, linje {line}: {key} har et mellomrom eller et tegn som ingen nøkkel har. Kopier den på nytt.</translation>
        </message>
        <message>
            <source>Printer does not answer</source>
            <translation>Skriveren svarer ikke</translation>
        </message>
        <message>
            <source>Printer is out of paper</source>
            <translation>Skriveren er tom for papir</translation>
        </message>
        <message>
            <source>Printer's cover is open</source>
            <translation>Dekselet på skriveren er åpent</translation>
        </message>
        <message>
            <source>Printer reports an error</source>
            <translation>Skriveren melder feil</translation>
        </message>
        <message>
            <source>Printer is not connected</source>
            <translation>Skriveren er ikke koblet til</translation>
        </message>
        <message>
            <source>Printer stopped answering</source>
            <translation>Skriveren sluttet å svare</translation>
        </message>
        <message>
            <source>Give the shop a name.</source>
            <translation>Gi butikken et navn.</translation>
        </message>
        <message>
            <source>The till's name has 1 to 20 letters from a to z, digits and dashes, such as till-1.</source>
            <translation>Kassens navn har 1 til 20 bokstaver fra a til z, sifre og bindestreker, som kasse-1.</translation>
        </message>
        <message>
            <source>The sales unit's number has 4 to 6 digits.</source>
            <translation>Salgsstedets nummer har 4 til 6 sifre.</translation>
        </message>
        <message>
            <source>New keys are used when the test accepts them.</source>
            <translation>Nye nøkler brukes når testen godtar dem.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nettverk</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Klokke</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøkler</translation>
        </message>
        <message>
            <source>Sales unit</source>
            <translation>Salgssted</translation>
        </message>
        <message>
            <source>Keys are entered. Leave a field empty to keep what is there.</source>
            <translation>Nøkler er lagt inn. La et felt stå tomt for å beholde det som er der.</translation>
        </message>
        <message>
            <source>Keys are on this machine already. Leave a field empty to keep what is there.</source>
            <translation>Nøklene finnes på maskinen fra før. La et felt stå tomt for å beholde det som er der.</translation>
        </message>
        <message>
            <source>Settings ask for the PIN</source>
            <translation>Innstillingene spør etter PIN-koden</translation>
        </message>
        <message>
            <source>Settings ask for no PIN</source>
            <translation>Innstillingene spør ikke etter PIN-kode</translation>
        </message>
        <message>
            <source>Missing: {keys}.</source>
            <translation>Mangler: {keys}.</translation>
        </message>
        <message>
            <source>Read from {file}: {keys}.</source>
            <translation>Lest fra {file}: {keys}.</translation>
        </message>
        <message>
            <source>The trial payment was not paid. Something on this machine is in its way: `kiosk doctor` helps.</source>
            <translation>Prøvebetalingen ble ikke betalt. Noe på maskinen er i veien: `kiosk doctor` hjelper.</translation>
        </message>
        <message>
            <source>Times and limits are whole numbers.</source>
            <translation>Tider og grenser er hele tall.</translation>
        </message>
        <message>
            <source>A code stands between 30 and 600 seconds.</source>
            <translation>En kode står mellom 30 og 600 sekunder.</translation>
        </message>
        <message>
            <source>Test: no real money.</source>
            <translation>Test: ingen ekte penger.</translation>
        </message>
        <message>
            <source>Production: real money.</source>
            <translation>Produksjon: ekte penger.</translation>
        </message>
        <message>
            <source>Emulator: no real money.</source>
            <translation>Emulator: ingen ekte penger.</translation>
        </message>
        <message>
            <source>Where they are now</source>
            <translation>Der de er nå</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Butikk</translation>
        </message>
        <message>
            <source>Vipps</source>
            <translation>Vipps</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-kode</translation>
        </message>
        <message>
            <source>That did not work ({why}). Try again.</source>
            <translation>Det gikk ikke ({why}). Prøv igjen.</translation>
        </message>
        <message>
            <source>The two PINs differ. Begin again.</source>
            <translation>De to PIN-kodene er ulike. Begynn på nytt.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
            <translation>For mange gale PIN-koder. Vent {seconds} s, og prøv igjen.</translation>
        </message>
        <message>
            <source>The keys could not be kept: {why}</source>
            <translation>Nøklene kunne ikke lagres: {why}</translation>
        </message>
        <message>
            <source>A name has 1 to {number} letters.</source>
            <translation>Et navn har 1 til {number} tegn.</translation>
        </message>
        <message>
            <source>Somebody has to be a manager: first set the PIN of the settings, or add a manager.</source>
            <translation>Noen må være leder: sett først PIN-koden til innstillingene, eller legg til en leder.</translation>
        </message>
        <message>
            <source>Somebody at this till has that name already.</source>
            <translation>Noen i denne kassen har det navnet allerede.</translation>
        </message>
        <message>
            <source>That PIN can't be used. Choose another.</source>
            <translation>Den PIN-koden kan ikke brukes. Velg en annen.</translation>
        </message>
        <message>
            <source>That limit is too high.</source>
            <translation>Grensen er for høy.</translation>
        </message>
        <message>
            <source>Sales unit {msn}.</source>
            <translation>Salgssted {msn}.</translation>
        </message>
        <message>
            <source>{key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{key} har et mellomrom eller et tegn som ingen nøkkel har. Kopier den på nytt.</translation>
        </message>
        <message>
            <source>That PIN is guessed at once. Choose another.</source>
            <translation>Den PIN-koden gjettes med en gang. Velg en annen.</translation>
        </message>
        <message>
            <source>In the system's keyring</source>
            <translation>I systemets nøkkelring</translation>
        </message>
        <message>
            <source>With systemd, by the commands shown</source>
            <translation>Hos systemd, med kommandoene som ble vist</translation>
        </message>
        <message>
            <source>In a file that is not encrypted</source>
            <translation>I en fil som ikke er kryptert</translation>
        </message>
        <message>
            <source>The connection is not tested.</source>
            <translation>Forbindelsen er ikke testet.</translation>
        </message>
        <message>
            <source>Easier to see and hear</source>
            <translation>Lettere å se og høre</translation>
        </message>
        <message>
            <source>Tell the cashier what you choose.</source>
            <translation>Si i kassen hva du velger.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Språk: {name}</translation>
        </message>
        <message>
            <source>The kiosk has stopped talking to Vipps. Payments that are open are safe in its journal. Start it again.</source>
            <translation>Kassen snakker ikke lenger med Vipps. Åpne betalinger er trygge i journalen. Start den igjen.</translation>
        </message>
        <message>
            <source>The kiosk could not do that. Look at the payment before you try again.</source>
            <translation>Kassen klarte ikke det. Se på betalingen før du prøver igjen.</translation>
        </message>
        <message>
            <source>The kiosk has stopped. Start it again to go on.</source>
            <translation>Kassen har stoppet. Start den igjen for å fortsette.</translation>
        </message>
        <message>
            <source>The set-up has stopped. Start it again.</source>
            <translation>Oppsettet har stoppet. Start det på nytt.</translation>
        </message>
        <message>
            <source>{seconds} seconds left</source>
            <translation>{seconds} sekunder igjen</translation>
        </message>
        <message>
            <source>Ask for more time if you need it.</source>
            <translation>Be om mer tid hvis du trenger det.</translation>
        </message>
    </context>
    <context>
        <name>LineView</name>
        <message>
            <source>What helps: %1</source>
            <translation>Dette hjelper: %1</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>The cashier's language</source>
            <translation>Kassens språk</translation>
        </message>
        <message>
            <source>The customer's language</source>
            <translation>Kundens språk</translation>
        </message>
        <message>
            <source>The cashier's</source>
            <translation>Som kassen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farger</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lys</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørk</translation>
        </message>
    </context>
    <context>
        <name>MenuPage</name>
        <message>
            <source>Anybody can open these settings: there is no PIN yet.</source>
            <translation>Alle kan åpne innstillingene: det er ingen PIN-kode ennå.</translation>
        </message>
        <message>
            <source>Shop and till</source>
            <translation>Butikk og kasse</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Språk og utseende</translation>
        </message>
        <message>
            <source>The customer's screen</source>
            <translation>Kundens skjerm</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Betalinger og refusjoner</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Kasserere</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøkler</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-kode</translation>
        </message>
        <message>
            <source>The changes hold after a restart. Open payments are safe.</source>
            <translation>Endringene gjelder etter en omstart. Åpne betalinger er trygge.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Start på nytt</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>Next (%1)</source>
            <translation>Neste (%1)</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
    </context>
    <context>
        <name>NumberWindow</name>
        <message>
            <source>Screen %1</source>
            <translation>Skjerm %1</translation>
        </message>
    </context>
    <context>
        <name>PaymentPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>For brukerstøtte</translation>
        </message>
        <message>
            <source>Take the money</source>
            <translation>Trekk pengene</translation>
        </message>
        <message>
            <source>Release the rest</source>
            <translation>Frigi resten</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Avbryt betalingen</translation>
        </message>
        <message>
            <source>Give money back</source>
            <translation>Gi penger tilbake</translation>
        </message>
        <message>
            <source>Ask Vipps again</source>
            <translation>Spør Vipps igjen</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slipp</translation>
        </message>
    </context>
    <context>
        <name>PaymentsPage</name>
        <message>
            <source>Take the money at once</source>
            <translation>Ta pengene med en gang</translation>
        </message>
        <message>
            <source>Take it when goods are handed over</source>
            <translation>Ta dem når varen utleveres</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Ingen grense</translation>
        </message>
        <message>
            <source>Seconds that a code stands</source>
            <translation>Sekunder en kode står</translation>
        </message>
        <message>
            <source>Most to give back for one payment, in kr</source>
            <translation>Mest å gi tilbake for én betaling, i kr</translation>
        </message>
        <message>
            <source>Most to give back in one day, in kr</source>
            <translation>Mest å gi tilbake på én dag, i kr</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <source>%1 digits entered</source>
            <translation>%1 sifre tastet</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>Enter the manager's PIN.</source>
            <translation>Tast lederens PIN-kode.</translation>
        </message>
        <message>
            <source>Enter it once more.</source>
            <translation>Tast den en gang til.</translation>
        </message>
        <message>
            <source>Choose six digits.</source>
            <translation>Velg seks sifre.</translation>
        </message>
        <message>
            <source>Without a PIN anybody at the till may change settings.</source>
            <translation>Uten PIN-kode kan alle ved kassen endre innstillinger.</translation>
        </message>
        <message>
            <source>%1 enters it alone, and nobody else sees it. After five wrong tries everybody waits.</source>
            <translation>%1 taster den alene, og ingen andre ser den. Etter fem feil forsøk må alle vente.</translation>
        </message>
        <message>
            <source>Whoever knows the PIN can change keys and limits. After five wrong tries everybody waits.</source>
            <translation>Den som kan PIN-koden, kan endre nøkler og grenser. Etter fem gale forsøk må alle vente.</translation>
        </message>
        <message>
            <source>Without a PIN</source>
            <translation>Uten PIN-kode</translation>
        </message>
    </context>
    <context>
        <name>ReleasePane</name>
        <message>
            <source>Release it to the customer?</source>
            <translation>Frigi dem til kunden?</translation>
        </message>
        <message>
            <source>It can't be taken after that. What was taken already is kept.</source>
            <translation>De kan ikke trekkes etterpå. Det som alt er trukket, beholdes.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Ask Vipps again</source>
            <translation>Spør Vipps igjen</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slipp</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Neste salg</translation>
        </message>
    </context>
    <context>
        <name>ScreensPage</name>
        <message>
            <source>Each screen shows its number. Tap the number of the screen that the customer looks at.</source>
            <translation>Hver skjerm viser nummeret sitt. Trykk på nummeret til skjermen kunden ser på.</translation>
        </message>
        <message>
            <source>Screen %1</source>
            <translation>Skjerm %1</translation>
        </message>
        <message>
            <source>The other screen</source>
            <translation>Den andre skjermen</translation>
        </message>
        <message>
            <source>Whichever it is</source>
            <translation>Hvilken det enn er</translation>
        </message>
        <message>
            <source>One screen only</source>
            <translation>Bare én skjerm</translation>
        </message>
        <message>
            <source>Cashier and customer take turns</source>
            <translation>Kasse og kunde bytter på</translation>
        </message>
    </context>
    <context>
        <name>SetupWindow</name>
        <message>
            <source>Set up the kiosk</source>
            <translation>Sett opp kassen</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>Cashier</source>
            <translation>Kassen</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Fortsett uten</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mer tid</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Betalt på annen måte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Neste salg</translation>
        </message>
    </context>
    <context>
        <name>ShopPage</name>
        <message>
            <source>The customer reads the shop's name.</source>
            <translation>Kunden leser butikkens navn.</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Butikkens navn</translation>
        </message>
        <message>
            <source>The till's name goes into every payment's reference: one name for each till.</source>
            <translation>Kassens navn står i referansen til hver betaling: ett navn for hver kasse.</translation>
        </message>
        <message>
            <source>Name of the till</source>
            <translation>Kassens navn</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
    </context>
    <context>
        <name>SlipPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>The payment's other slip</source>
            <translation>Den andre slippen til betalingen</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Do not print it</source>
            <translation>Ikke skriv den ut</translation>
        </message>
        <message>
            <source>Show it to the customer as a code</source>
            <translation>Vis den til kunden som kode</translation>
        </message>
        <message>
            <source>Take the code away</source>
            <translation>Ta bort koden</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>I heard both</source>
            <translation>Jeg hørte begge</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Varsel</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>Hørte du det?</translation>
        </message>
        <message>
            <source>Turn the volume up and check the loudspeaker. On Linux the kiosk plays with pw-play, paplay or aplay; one of them must be installed. Every sound is also shown, so you can go on.</source>
            <translation>Skru opp lyden og sjekk høyttaleren. På Linux spiller kassen med pw-play, paplay eller aplay; ett av dem må være installert. Alt som høres, vises også, så du kan fortsette.</translation>
        </message>
        <message>
            <source>No, I heard nothing</source>
            <translation>Nei, jeg hørte ingenting</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Fortsett uten</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Finish</source>
            <translation>Fullfør</translation>
        </message>
        <message>
            <source>Start selling</source>
            <translation>Begynn å selge</translation>
        </message>
    </context>
    <context>
        <name>TabletsPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>A tablet as the customer's screen</source>
            <translation>Et nettbrett som kundeskjerm</translation>
        </message>
        <message>
            <source>QR code that lets a tablet in</source>
            <translation>QR-kode som slipper inn et nettbrett</translation>
        </message>
        <message>
            <source>This machine has no network that a tablet could use. Connect it, then open this page again.</source>
            <translation>Denne maskinen har ikke noe nettverk som et nettbrett kan bruke. Koble den til, og åpne så denne siden igjen.</translation>
        </message>
        <message>
            <source>Scan the code with the tablet's camera, in the shop's own network.</source>
            <translation>Skann koden med kameraet på nettbrettet, i butikkens eget nettverk.</translation>
        </message>
        <message>
            <source>Whoever scans it sees what the customer sees. After a restart of the kiosk each tablet scans again.</source>
            <translation>Den som skanner den, ser det kunden ser. Etter en omstart av kassen må hvert nettbrett skanne på nytt.</translation>
        </message>
    </context>
    <context>
        <name>TipPage</name>
        <message>
            <source>Go on without</source>
            <translation>Fortsett uten</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Vis den her</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>The customer's screen is not connected</source>
            <translation>Kundens skjerm er ikke koblet til</translation>
        </message>
        <message>
            <source>Signed in: %1. Let somebody else sign in</source>
            <translation>Innlogget: %1. La en annen logge inn</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Nettbrett</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
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
            <translation>Åpne betalinger: %1</translation>
        </message>
    </context>
    <context>
        <name>TrialPage</name>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Fortsett likevel</translation>
        </message>
        <message>
            <source>A payment of 129,00 kr is made on an emulator inside the kiosk. Its customer pays by itself.</source>
            <translation>En betaling på 129,00 kr gjøres på en emulator i kassen. Kunden der betaler av seg selv.</translation>
        </message>
        <message>
            <source>Paid. This is how a sale goes; no money was moved.</source>
            <translation>Betalt. Slik går et salg; ingen penger ble flyttet.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>En gang til</translation>
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
            <translation>Betalt på annen måte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Vis den her</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Neste salg</translation>
        </message>
    </context>
</TS>
