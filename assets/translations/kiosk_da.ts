<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>No real money</source>
            <translation>Ingen rigtige penge</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>Rigtige penge</translation>
        </message>
        <message>
            <source>Emulator</source>
            <translation>Emulator</translation>
        </message>
        <message>
            <source>The sales unit's number (MSN) and its keys are in the Vipps portal.</source>
            <translation>Salgsstedets nummer (MSN) og nøgler står i Vipps-portalen.</translation>
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
            <translation>Beløb: %1</translation>
        </message>
        <message>
            <source>What for? (optional)</source>
            <translation>Hvad drejer det sig om? (valgfrit)</translation>
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
            <translation>Beløb</translation>
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
        <name>BasketLines</name>
        <message>
            <source>Typed amount</source>
            <translation>Indtastet beløb</translation>
        </message>
        <message>
            <source>Take all out</source>
            <translation>Fjern alle</translation>
        </message>
    </context>
    <context>
        <name>BasketRow</name>
        <message>
            <source>Take one out: %1</source>
            <translation>Fjern én: %1</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Fjern: %1</translation>
        </message>
    </context>
    <context>
        <name>CashierModel</name>
        <message>
            <source>Enter an amount</source>
            <translation>Indtast et beløb</translation>
        </message>
        <message>
            <source>No tablet is connected</source>
            <translation>Ingen tablet er tilsluttet</translation>
        </message>
        <message>
            <source>One tablet is connected</source>
            <translation>Én tablet er tilsluttet</translation>
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
            <source>%1 tablets are connected</source>
            <translation>%1 tablets er tilsluttet</translation>
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
        <name>CashierPage</name>
        <message>
            <source>Choose a PIN</source>
            <translation>Vælg en PIN-kode</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kort navn</translation>
        </message>
        <message>
            <source>What may they do?</source>
            <translation>Hvad må de?</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Sælge</translation>
        </message>
        <message>
            <source>Sell and refund</source>
            <translation>Sælge og refundere</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Sells, gives money back, closes the day, and opens these settings.</source>
            <translation>Sælger, betaler tilbage, lukker dagen og åbner disse indstillinger.</translation>
        </message>
        <message>
            <source>Sells, cancels and gives money back.</source>
            <translation>Sælger, annullerer og betaler tilbage.</translation>
        </message>
        <message>
            <source>Sells, cancels, and takes money that is reserved. A refund needs somebody else's PIN.</source>
            <translation>Sælger, annullerer og tager penge, der er reserveret. En refundering kræver en andens PIN-kode.</translation>
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
            <translation>Tilføj en ekspedient</translation>
        </message>
        <message>
            <source>Nobody is asked who they are. With one cashier on the list, everybody signs in with a PIN, and what they do is noted by their name.</source>
            <translation>Ingen bliver spurgt, hvem de er. Med én ekspedient på listen logger alle ind med en PIN-kode, og det, de gør, noteres ved deres navn.</translation>
        </message>
        <message>
            <source>They sign in with a PIN, and what they do is noted by their name.</source>
            <translation>De logger ind med en PIN-kode, og det, de gør, noteres ved deres navn.</translation>
        </message>
    </context>
    <context>
        <name>ChooseDayPane</name>
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
        <name>ConnectionPage</name>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Fortsæt alligevel</translation>
        </message>
        <message>
            <source>Testing. It takes a few seconds.</source>
            <translation>Tester. Det tager et par sekunder.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alt er i orden.</translation>
        </message>
        <message>
            <source>Something is in the way.</source>
            <translation>Noget er i vejen.</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Test igen</translation>
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
            <translation>Kundens skærm som normalt</translation>
        </message>
        <message>
            <source>Easier to see for the customer</source>
            <translation>Nemmere at se for kunden</translation>
        </message>
        <message>
            <source>Customer's language: %1</source>
            <translation>Kundens sprog: %1</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Tæller op</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto pr. ekspedient</translation>
        </message>
    </context>
    <context>
        <name>DayPane</name>
        <message>
            <source>Days that are closed</source>
            <translation>Dage, der er gjort op</translation>
        </message>
        <message>
            <source>Compare with Vipps</source>
            <translation>Sammenlign med Vipps</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Gør dagen op</translation>
        </message>
    </context>
    <context>
        <name>DayQuestionPane</name>
        <message>
            <source>Somebody has to sign for this</source>
            <translation>Nogen skal skrive under på dette</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Navn på den, der skriver under</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Side %1 af %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Which language?</source>
            <translation>Hvilket sprog?</translation>
        </message>
        <message>
            <source>Whose till is this?</source>
            <translation>Hvis kasse er det?</translation>
        </message>
        <message>
            <source>Which sales unit?</source>
            <translation>Hvilket salgssted?</translation>
        </message>
        <message>
            <source>The keys of the sales unit</source>
            <translation>Nøglerne til salgsstedet</translation>
        </message>
        <message>
            <source>The connection to Vipps</source>
            <translation>Forbindelsen til Vipps</translation>
        </message>
        <message>
            <source>Which screen is the customer's?</source>
            <translation>Hvilken skærm er kundens?</translation>
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
            <translation>PIN-kode til indstillingerne</translation>
        </message>
        <message>
            <source>Where do the keys go?</source>
            <translation>Hvor skal nøglerne ligge?</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Er det rigtigt?</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Sprog og udseende</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Betalinger og refusioner</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Ekspedienter</translation>
        </message>
        <message>
            <source>A new cashier</source>
            <translation>En ny ekspedient</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN-kode for %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Drop a file with the keys, or type its path</source>
            <translation>Slip en fil med nøglerne her, eller skriv stien</translation>
        </message>
        <message>
            <source>Read file</source>
            <translation>Læs fil</translation>
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
            <source>The day</source>
            <translation>Dagen</translation>
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
        <name>KeepPage</name>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>The system's keyring</source>
            <translation>Systemets nøglering</translation>
        </message>
        <message>
            <source>Encrypted for this user</source>
            <translation>Krypteret for denne bruger</translation>
        </message>
        <message>
            <source>systemd's credentials</source>
            <translation>systemds credentials</translation>
        </message>
        <message>
            <source>Encrypted for this machine</source>
            <translation>Krypteret for denne maskine</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>En fil</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Ikke krypteret</translation>
        </message>
        <message>
            <source>This machine has no keyring that is open.</source>
            <translation>Denne maskine har ingen åben nøglering.</translation>
        </message>
        <message>
            <source>Whoever copies this file can refund every sale. The cashier's screen says so for as long as it is used.</source>
            <translation>Den, der kopierer filen, kan refundere hvert salg. Kassens skærm siger det, så længe filen bruges.</translation>
        </message>
        <message>
            <source>Type these commands as an administrator, and put the last lines into the kiosk's unit:</source>
            <translation>Skriv disse kommandoer som administrator, og læg de sidste linjer i kassens unit:</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Capital letter</source>
            <translation>Stort bogstav</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Bogstaver</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Tegn</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellemrum</translation>
        </message>
        <message>
            <source>Full stop</source>
            <translation>Punktum</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Slet alt</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>%1: entered</source>
            <translation>%1: indtastet</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>TEST: no real money.</source>
            <translation>TEST: ingen rigtige penge.</translation>
        </message>
        <message>
            <source>The keys lie in a file that is not encrypted.</source>
            <translation>Nøglerne ligger i en fil, der ikke er krypteret.</translation>
        </message>
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
            <source>Tablets can't show the customer's screen</source>
            <translation>Tablets kan ikke vise kundeskærmen</translation>
        </message>
        <message>
            <source>Port {port} can't be used; another program may have it. You can go on without. Tell the person who runs this kiosk: [display] port names another one.</source>
            <translation>Port {port} kan ikke bruges; måske har et andet program den. Du kan fortsætte uden. Sig det til den, der har ansvar for kassen: [display] port vælger en anden.</translation>
        </message>
        <message>
            <source>{way} takes connections, but: {why}</source>
            <translation>{way} tager imod forbindelser, men: {why}</translation>
        </message>
        <message>
            <source>see whether a proxy, a firewall or a virus scanner holds up the line, and check [vipps] base_url</source>
            <translation>se, om en proxy, en firewall eller et virusprogram holder linjen tilbage, og tjek [vipps] base_url</translation>
        </message>
        <message>
            <source>let the machine set its clock from the network (NTP), for example with `timedatectl set-ntp true`</source>
            <translation>lad maskinen stille uret fra nettet (NTP), for eksempel med `timedatectl set-ntp true`</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} timer</translation>
        </message>
        <message>
            <source>sales unit {msn} may take payments: one was asked for, and cancelled unseen</source>
            <translation>salgssted {msn} må tage imod betalinger: en betaling blev oprettet og annulleret uset</translation>
        </message>
        <message>
            <source>the keys are right, but they are not those of sales unit {msn}</source>
            <translation>nøglerne er rigtige, men hører ikke til salgssted {msn}</translation>
        </message>
        <message>
            <source>check the sales unit's number, {msn}, or copy the keys of that sales unit from the Vipps portal</source>
            <translation>tjek salgsstedets nummer, {msn}, eller kopier nøglerne til det salgssted fra Vipps-portalen</translation>
        </message>
        <message>
            <source>sign the agreement in the Vipps portal, then test again</source>
            <translation>underskriv aftalen i Vipps-portalen, og test igen</translation>
        </message>
        <message>
            <source>ask Vipps' customer service why, and what they need</source>
            <translation>spørg kundeservice hos Vipps hvorfor, og hvad de har brug for</translation>
        </message>
        <message>
            <source>ask Vipps' customer service for a higher limit</source>
            <translation>bed kundeservice hos Vipps om en højere grænse</translation>
        </message>
        <message>
            <source>open the sales unit in the Vipps portal, or use another one</source>
            <translation>åbn salgsstedet i Vipps-portalen, eller brug et andet</translation>
        </message>
        <message>
            <source>order the payment solution for this sales unit in the Vipps portal</source>
            <translation>bestil betalingsløsningen til dette salgssted i Vipps-portalen</translation>
        </message>
        <message>
            <source>copy {which} of sales unit {msn} again from the Vipps portal, of the environment that {host} belongs to</source>
            <translation>kopier {which} for salgssted {msn} igen fra Vipps-portalen, fra det miljø, som {host} hører til</translation>
        </message>
        <message>
            <source>{name} through the proxy {proxy}</source>
            <translation>{name} gennem proxyen {proxy}</translation>
        </message>
        <message>
            <source>{way} takes connections, but the certificate was not accepted ({why})</source>
            <translation>{way} tager imod forbindelser, men certifikatet blev ikke godkendt ({why})</translation>
        </message>
        <message>
            <source>set the machine's clock if it is wrong; see whether a proxy, a firewall or a virus scanner opens the line, and check [vipps] base_url</source>
            <translation>stil maskinens ur, hvis det går forkert; se, om en proxy, en firewall eller et virusprogram åbner linjen, og tjek [vipps] base_url</translation>
        </message>
        <message>
            <source>{long} ahead of Vipps'</source>
            <translation>{long} foran uret hos Vipps</translation>
        </message>
        <message>
            <source>{long} behind Vipps'</source>
            <translation>{long} bag uret hos Vipps</translation>
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
            <translation>Vipps kender en betaling, der aldrig blev foretaget</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>prøv igen</translation>
        </message>
        <message>
            <source>{what} ({detail})</source>
            <translation>{what} ({detail})</translation>
        </message>
        <message>
            <source>client id or client secret is wrong, or not of this sales unit</source>
            <translation>client id eller client secret er forkert eller hører ikke til dette salgssted</translation>
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
            <translation>tjek kablet eller Wi-Fi, navneserveren og [vipps] base_url</translation>
        </message>
        <message>
            <source>{what} does not answer within {seconds} s</source>
            <translation>{what} svarer ikke inden for {seconds} s</translation>
        </message>
        <message>
            <source>{what} can't be connected to ({why})</source>
            <translation>{what} kan ikke nås ({why})</translation>
        </message>
        <message>
            <source>check the network, that a firewall lets this machine out to {what}, and [vipps] base_url</source>
            <translation>tjek nettet, at en firewall lukker maskinen ud til {what}, og [vipps] base_url</translation>
        </message>
        <message>
            <source>Vipps' answer does not tell the time</source>
            <translation>svaret fra Vipps siger ikke, hvad klokken er</translation>
        </message>
        <message>
            <source>agrees with Vipps' within {seconds} s</source>
            <translation>stemmer med Vipps inden for {seconds} s</translation>
        </message>
        <message>
            <source>the subscription key is wrong, or not one of this sales unit</source>
            <translation>subscription key er forkert eller hører ikke til dette salgssted</translation>
        </message>
        <message>
            <source>the proxy {proxy}</source>
            <translation>proxyen {proxy}</translation>
        </message>
        <message>
            <source>the name {host} is not found</source>
            <translation>navnet {host} findes ikke</translation>
        </message>
        <message>
            <source>let this machine out to {what} in the firewall</source>
            <translation>luk denne maskine ud til {what} i firewallen</translation>
        </message>
        <message>
            <source>accepted, and sales unit {msn} may read payments</source>
            <translation>godkendt, og salgssted {msn} må læse betalinger</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mere tid</translation>
        </message>
        <message>
            <source>Easier to see</source>
            <translation>Nemmere at se</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
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
            <source>One moment, please</source>
            <translation>Et øjeblik</translation>
        </message>
        <message>
            <source>This screen has lost its line to the till. It comes back by itself.</source>
            <translation>Denne skærm har mistet forbindelsen til kassen. Den kommer tilbage af sig selv.</translation>
        </message>
        <message>
            <source>This screen is not paired</source>
            <translation>Denne skærm er ikke parret</translation>
        </message>
        <message>
            <source>Tap “Tablet” on the cashier's screen, and scan the code there with this tablet's camera.</source>
            <translation>Tryk på »Tablet« på kasseskærmen, og scan koden dér med kameraet på denne tablet.</translation>
        </message>
        <message>
            <source>Too many tablets are connected</source>
            <translation>For mange tablets er tilsluttet</translation>
        </message>
        <message>
            <source>Close the page on another tablet. This one then goes on by itself.</source>
            <translation>Luk siden på en anden tablet. Så fortsætter denne af sig selv.</translation>
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
            <source>COPY {number}</source>
            <translation>KOPI {number}</translation>
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
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Of a payment of</source>
            <translation>Af en betaling på</translation>
        </message>
        <message>
            <source>Of which tip</source>
            <translation>Heraf drikkepenge</translation>
        </message>
        <message>
            <source>Reference at Vipps</source>
            <translation>Reference hos Vipps</translation>
        </message>
        <message>
            <source>At most {amount} at once</source>
            <translation>Højst {amount} ad gangen</translation>
        </message>
        <message>
            <source>At most {count} of one thing</source>
            <translation>Højst {count} af samme vare</translation>
        </message>
        <message>
            <source>No answer from Vipps since {clock}</source>
            <translation>Intet svar fra Vipps siden kl. {clock}</translation>
        </message>
        <message>
            <source>No answer. Vipps may be down for maintenance until {clock}</source>
            <translation>Intet svar. Vipps kan være lukket for vedligehold til kl. {clock}</translation>
        </message>
        <message>
            <source>No answer from Vipps</source>
            <translation>Intet svar fra Vipps</translation>
        </message>
        <message>
            <source>The disk is full. No new sale can be promised</source>
            <translation>Disken er fuld. Nye salg kan ikke loves</translation>
        </message>
        <message>
            <source>The journal needs attention</source>
            <translation>Journalen skal ses efter</translation>
        </message>
        <message>
            <source>This machine's clock is wrong by {minutes} min. Set it right</source>
            <translation>Maskinens ur er {minutes} min forkert. Stil det</translation>
        </message>
        <message>
            <source>The disk is nearly full: {megabytes} MB left</source>
            <translation>Disken er næsten fuld: {megabytes} MB tilbage</translation>
        </message>
        <message>
            <source>This machine's clock is off by {seconds} s</source>
            <translation>Maskinens ur går {seconds} s forkert</translation>
        </message>
        <message>
            <source>Connected to Vipps</source>
            <translation>Forbundet med Vipps</translation>
        </message>
        <message>
            <source>The day is closed.</source>
            <translation>Dagen er gjort op.</translation>
        </message>
        <message>
            <source>The report is on its way to the printer.</source>
            <translation>Rapporten er på vej til printeren.</translation>
        </message>
        <message>
            <source>Taken per day, at most {amount}</source>
            <translation>Trukket pr. dag, højst {amount}</translation>
        </message>
        <message>
            <source>Signed for by {name}, {moment}</source>
            <translation>Underskrevet af {name}, {moment}</translation>
        </message>
        <message>
            <source>{amount} net goes on it. It can't be changed or taken back, and is the only Z of this day. Sales go on; they belong to the next one.</source>
            <translation>Den får {amount} netto. Den kan ikke ændres eller trækkes tilbage, og den er dagens eneste Z. Salget går videre og hører til den næste.</translation>
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
            <translation>Dagen indtil nu</translation>
        </message>
        <message>
            <source>Since the first payment</source>
            <translation>Siden den første betaling</translation>
        </message>
        <message>
            <source>Taken per hour, at most {amount}</source>
            <translation>Trukket pr. time, højst {amount}</translation>
        </message>
        <message>
            <source>Reading from Vipps: {done} of {total}</source>
            <translation>Læser fra Vipps: {done} af {total}</translation>
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
            <translation>Gøre dagen op som Z {number}?</translation>
        </message>
        <message>
            <source>Close as Z {number}</source>
            <translation>Gør op som Z {number}</translation>
        </message>
        <message>
            <source>Could not be read from Vipps</source>
            <translation>Kunne ikke læses fra Vipps</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbne</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>Uafklarede</translation>
        </message>
        <message>
            <source>Different at Vipps</source>
            <translation>Anderledes hos Vipps</translation>
        </message>
        <message>
            <source>Not compared with Vipps</source>
            <translation>Ikke sammenlignet med Vipps</translation>
        </message>
        <message>
            <source>Reserved: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Reserveret: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Everything agrees.</source>
            <translation>Sammenlignet med Vipps kl. {clock}. Alt stemmer.</translation>
        </message>
        <message>
            <source>The day is not closed. Somebody has to sign for what does not add up.</source>
            <translation>Dagen er ikke gjort op. Nogen skal skrive under på det, der ikke stemmer.</translation>
        </message>
        <message>
            <source>X report</source>
            <translation>X-rapport</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Ingen logget ind</translation>
        </message>
        <message>
            <source>Taken: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Trukket: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Refunded: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Givet tilbage: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Not compared with Vipps.</source>
            <translation>Ikke sammenlignet med Vipps.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}. Not read: {unread}.</source>
            <translation>Sammenlignet med Vipps kl. {clock}. Afvigelser: {number}. Ikke læst: {unread}.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}.</source>
            <translation>Sammenlignet med Vipps kl. {clock}. Afvigelser: {number}.</translation>
        </message>
        <message>
            <source>This day was closed at {clock}, as Z {number}. What happens now belongs to the next Z.</source>
            <translation>Denne dag blev gjort op kl. {clock} som Z {number}. Det, der sker nu, hører til næste Z.</translation>
        </message>
        <message>
            <source>Nothing has happened since the last Z: there is nothing to close.</source>
            <translation>Der er ikke sket noget siden sidste Z: der er ikke noget at gøre op.</translation>
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
            <translation>Givet tilbage</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulleret</translation>
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
            <source>Not compared with Vipps. Differences: {number}.</source>
            <translation>Ikke sammenlignet med Vipps. Afvigelser: {number}.</translation>
        </message>
        <message>
            <source>Net per hour</source>
            <translation>Netto pr. time</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto pr. ekspedient</translation>
        </message>
        <message>
            <source>Compared with Vipps</source>
            <translation>Sammenlignet med Vipps</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>Ikke afsluttet</translation>
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
            <translation>Heraf drikkepenge</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Frigivet</translation>
        </message>
        <message>
            <source>{what}: {reference}</source>
            <translation>{what}: {reference}</translation>
        </message>
        <message>
            <source>Not taken yet</source>
            <translation>Ikke trukket endnu</translation>
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
            <source>Take your slip along</source>
            <translation>Tag din slip med</translation>
        </message>
        <message>
            <source>Scan it with the camera of your phone.</source>
            <translation>Scan den med mobilens kamera.</translation>
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
            <source>No tablet is connected</source>
            <translation>Ingen tablet er tilsluttet</translation>
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
            <source>Would you like to give a tip?</source>
            <translation>Vil du give drikkepenge?</translation>
        </message>
        <message>
            <source>Choose, or tell the cashier.</source>
            <translation>Vælg, eller sig det i kassen.</translation>
        </message>
        <message>
            <source>Your payment is being prepared.</source>
            <translation>Din betaling gøres klar.</translation>
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
            <source>The customer is choosing a tip</source>
            <translation>Kunden vælger drikkepenge</translation>
        </message>
        <message>
            <source>Nothing has been asked for yet. If they tell you, choose for them.</source>
            <translation>Der er endnu ikke bedt om noget. Siger kunden det til dig, så vælg for kunden.</translation>
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
            <source>The payment was left open when the kiosk stopped. No money was kept.</source>
            <translation>Betalingen stod åben, da kassen stoppede. Ingen penge er beholdt.</translation>
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
            <source>Do not hand over goods for this payment, and tell the person who runs this kiosk.</source>
            <translation>Udlever ikke varer for denne betaling, og sig det til den, der har ansvar for kassen.</translation>
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
            <source>You can go on with the next sale.</source>
            <translation>Du kan gå videre til næste salg.</translation>
        </message>
        <message>
            <source>Take the other payment when this says cancelled.</source>
            <translation>Tag den anden betaling, når der står annulleret her.</translation>
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
            <source>The reserved money was released at Vipps. No money was taken.</source>
            <translation>De reserverede penge blev frigivet hos Vipps. Der er ikke trukket penge.</translation>
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
            <source>VAT in the items</source>
            <translation>Moms i varerne</translation>
        </message>
        <message>
            <source>Typed amount</source>
            <translation>Indtastet beløb</translation>
        </message>
        <message>
            <source>Sells</source>
            <translation>Sælger</translation>
        </message>
        <message>
            <source>Sells and refunds</source>
            <translation>Sælger og refunderer</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Leder</translation>
        </message>
        <message>
            <source>Ask who may refund</source>
            <translation>Spørg en, der må refundere</translation>
        </message>
        <message>
            <source>Whoever may give money back enters their PIN. It allows this one refund, and is noted as theirs.</source>
            <translation>Den, der må betale tilbage, indtaster sin PIN-kode. Den tillader denne ene refundering, som noteres ved den person.</translation>
        </message>
        <message>
            <source>Ask a manager</source>
            <translation>Spørg en leder</translation>
        </message>
        <message>
            <source>Only a manager closes the day. Their PIN closes it, and they sign for it.</source>
            <translation>Kun en leder lukker dagen. Lederens PIN-kode lukker den, og lederen skriver under for den.</translation>
        </message>
        <message>
            <source>Who is at the till?</source>
            <translation>Hvem er ved kassen?</translation>
        </message>
        <message>
            <source>The PINs can't be read: {why}</source>
            <translation>PIN-koderne kan ikke læses: {why}</translation>
        </message>
        <message>
            <source>Nobody can sign in</source>
            <translation>Ingen kan logge ind</translation>
        </message>
        <message>
            <source>The PINs can't be read. Tell the person who runs this kiosk: {why}</source>
            <translation>PIN-koderne kan ikke læses. Sig det til den, der driver denne kiosk: {why}</translation>
        </message>
        <message>
            <source>That PIN is wrong.</source>
            <translation>PIN-koden er forkert.</translation>
        </message>
        <message>
            <source>That PIN does not allow it.</source>
            <translation>Den PIN-kode tillader det ikke.</translation>
        </message>
        <message>
            <source>Tries left: {number}.</source>
            <translation>Forsøg tilbage: {number}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Nobody can sign in now.</source>
            <translation>For mange forkerte PIN-koder. Ingen kan logge ind nu.</translation>
        </message>
        <message>
            <source>Enter your PIN.</source>
            <translation>Indtast din PIN-kode.</translation>
        </message>
        <message>
            <source>No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and tell the person who runs this kiosk: {detail}</source>
            <translation>Ingen betaling kan startes: kassen kan ikke skrive ned, hvad den beder om. Tag imod betaling på en anden måde, og sig det til den, der har ansvar for kassen: {detail}</translation>
        </message>
        <message>
            <source>Give back {amount} of {reference}?</source>
            <translation>Betale {amount} af {reference} tilbage?</translation>
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
            <source>Close the day?</source>
            <translation>Lukke dagen?</translation>
        </message>
        <message>
            <source>{amount} in all</source>
            <translation>{amount} i alt</translation>
        </message>
        <message>
            <source>Of which tip: {amount}</source>
            <translation>Heraf drikkepenge: {amount}</translation>
        </message>
        <message>
            <source>No tip</source>
            <translation>Nej, ellers tak</translation>
        </message>
        <message>
            <source>{file} is too large to be a file with keys.</source>
            <translation>{file} er for stor til at være en fil med nøgler.</translation>
        </message>
        <message>
            <source>{file} holds no key. It needs lines such as client_id = …, client_secret = …, subscription_key = … and merchant_serial_number = ….</source>
            <translation>{file} har ingen nøgle. Den skal have linjer som client_id = …, client_secret = …, subscription_key = … og merchant_serial_number = ….</translation>
        </message>
        <message>
            <source>{file} can't be read ({why}).</source>
            <translation>{file} kan ikke læses ({why}).</translation>
        </message>
        <message>
            <source>{file} is not a text.</source>
            <translation>{file} er ikke en tekst.</translation>
        </message>
        <message>
            <source>{file}: {key} stands there twice with different values, in lines {first} and {second}.</source>
            <translation>{file}: {key} står der to gange med forskellige værdier, i linje {first} og {second}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{file}, linje {line}: {key} har et mellemrum eller et tegn, som ingen nøgle har. Kopier den igen.</translation>
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
            <source>Give the shop a name.</source>
            <translation>Giv butikken et navn.</translation>
        </message>
        <message>
            <source>The till's name has 1 to 20 letters from a to z, digits and dashes, such as till-1.</source>
            <translation>Kassens navn har 1 til 20 bogstaver fra a til z, cifre og bindestreger, som kasse-1.</translation>
        </message>
        <message>
            <source>The sales unit's number has 4 to 6 digits.</source>
            <translation>Salgsstedets nummer har 4 til 6 cifre.</translation>
        </message>
        <message>
            <source>New keys are used when the test accepts them.</source>
            <translation>Nye nøgler bruges, når testen godkender dem.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netværk</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Ur</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøgler</translation>
        </message>
        <message>
            <source>Sales unit</source>
            <translation>Salgssted</translation>
        </message>
        <message>
            <source>Keys are entered. Leave a field empty to keep what is there.</source>
            <translation>Nøgler er indtastet. Lad et felt stå tomt for at beholde det, der er.</translation>
        </message>
        <message>
            <source>Keys are on this machine already. Leave a field empty to keep what is there.</source>
            <translation>Nøglerne er på maskinen i forvejen. Lad et felt stå tomt for at beholde det, der er.</translation>
        </message>
        <message>
            <source>Settings ask for the PIN</source>
            <translation>Indstillingerne spørger om PIN-koden</translation>
        </message>
        <message>
            <source>Settings ask for no PIN</source>
            <translation>Indstillingerne spørger ikke om PIN-kode</translation>
        </message>
        <message>
            <source>Missing: {keys}.</source>
            <translation>Mangler: {keys}.</translation>
        </message>
        <message>
            <source>Read from {file}: {keys}.</source>
            <translation>Læst fra {file}: {keys}.</translation>
        </message>
        <message>
            <source>The trial payment was not paid. Something on this machine is in its way: `kiosk doctor` helps.</source>
            <translation>Prøvebetalingen blev ikke betalt. Noget på maskinen er i vejen: `kiosk doctor` hjælper.</translation>
        </message>
        <message>
            <source>Times and limits are whole numbers.</source>
            <translation>Tider og grænser er hele tal.</translation>
        </message>
        <message>
            <source>A code stands between 30 and 600 seconds.</source>
            <translation>En kode står mellem 30 og 600 sekunder.</translation>
        </message>
        <message>
            <source>Test: no real money.</source>
            <translation>Test: ingen rigtige penge.</translation>
        </message>
        <message>
            <source>Production: real money.</source>
            <translation>Produktion: rigtige penge.</translation>
        </message>
        <message>
            <source>Emulator: no real money.</source>
            <translation>Emulator: ingen rigtige penge.</translation>
        </message>
        <message>
            <source>Where they are now</source>
            <translation>Hvor de er nu</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Butik</translation>
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
            <translation>Det lykkedes ikke ({why}). Prøv igen.</translation>
        </message>
        <message>
            <source>The two PINs differ. Begin again.</source>
            <translation>De to PIN-koder er forskellige. Begynd forfra.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
            <translation>For mange forkerte PIN-koder. Vent {seconds} s, og prøv igen.</translation>
        </message>
        <message>
            <source>The keys could not be kept: {why}</source>
            <translation>Nøglerne kunne ikke gemmes: {why}</translation>
        </message>
        <message>
            <source>A name has 1 to {number} letters.</source>
            <translation>Et navn har 1 til {number} tegn.</translation>
        </message>
        <message>
            <source>Somebody has to be a manager: first set the PIN of the settings, or add a manager.</source>
            <translation>Nogen skal være leder: vælg først PIN-koden til indstillingerne, eller tilføj en leder.</translation>
        </message>
        <message>
            <source>Somebody at this till has that name already.</source>
            <translation>Nogen ved denne kasse har allerede det navn.</translation>
        </message>
        <message>
            <source>That PIN can't be used. Choose another.</source>
            <translation>Den PIN-kode kan ikke bruges. Vælg en anden.</translation>
        </message>
        <message>
            <source>That limit is too high.</source>
            <translation>Grænsen er for høj.</translation>
        </message>
        <message>
            <source>Sales unit {msn}.</source>
            <translation>Salgssted {msn}.</translation>
        </message>
        <message>
            <source>{key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{key} har et mellemrum eller et tegn, som ingen nøgle har. Kopier den igen.</translation>
        </message>
        <message>
            <source>That PIN is guessed at once. Choose another.</source>
            <translation>Den PIN-kode gættes med det samme. Vælg en anden.</translation>
        </message>
        <message>
            <source>In the system's keyring</source>
            <translation>I systemets nøglering</translation>
        </message>
        <message>
            <source>With systemd, by the commands shown</source>
            <translation>Hos systemd, med de viste kommandoer</translation>
        </message>
        <message>
            <source>In a file that is not encrypted</source>
            <translation>I en fil, der ikke er krypteret</translation>
        </message>
        <message>
            <source>The connection is not tested.</source>
            <translation>Forbindelsen er ikke testet.</translation>
        </message>
        <message>
            <source>Easier to see and hear</source>
            <translation>Nemmere at se og høre</translation>
        </message>
        <message>
            <source>Tell the cashier what you choose.</source>
            <translation>Sig i kassen, hvad du vælger.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Sprog: {name}</translation>
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
        <message>
            <source>The set-up has stopped. Start it again.</source>
            <translation>Opsætningen er stoppet. Start den igen.</translation>
        </message>
        <message>
            <source>{seconds} seconds left</source>
            <translation>{seconds} sekunder tilbage</translation>
        </message>
        <message>
            <source>Ask for more time if you need it.</source>
            <translation>Bed om mere tid, hvis du har brug for det.</translation>
        </message>
    </context>
    <context>
        <name>LineView</name>
        <message>
            <source>What helps: %1</source>
            <translation>Det hjælper: %1</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>The cashier's language</source>
            <translation>Kassens sprog</translation>
        </message>
        <message>
            <source>The customer's language</source>
            <translation>Kundens sprog</translation>
        </message>
        <message>
            <source>The cashier's</source>
            <translation>Som kassen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farver</translation>
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
            <translation>Alle kan åbne indstillingerne: der er ingen PIN-kode endnu.</translation>
        </message>
        <message>
            <source>Shop and till</source>
            <translation>Butik og kasse</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Sprog og udseende</translation>
        </message>
        <message>
            <source>The customer's screen</source>
            <translation>Kundens skærm</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Betalinger og refusioner</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Ekspedienter</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøgler</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-kode</translation>
        </message>
        <message>
            <source>The changes hold after a restart. Open payments are safe.</source>
            <translation>Ændringerne gælder efter en genstart. Åbne betalinger er i sikkerhed.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Genstart nu</translation>
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
        <name>NumberWindow</name>
        <message>
            <source>Screen %1</source>
            <translation>Skærm %1</translation>
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
        <name>PaymentsPage</name>
        <message>
            <source>Take the money at once</source>
            <translation>Træk pengene med det samme</translation>
        </message>
        <message>
            <source>Take it when goods are handed over</source>
            <translation>Træk dem, når varen udleveres</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Ingen grænse</translation>
        </message>
        <message>
            <source>Seconds that a code stands</source>
            <translation>Sekunder en kode står</translation>
        </message>
        <message>
            <source>Most to give back for one payment, in kr</source>
            <translation>Mest at give tilbage for én betaling, i kr</translation>
        </message>
        <message>
            <source>Most to give back in one day, in kr</source>
            <translation>Mest at give tilbage på én dag, i kr</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <source>%1 digits entered</source>
            <translation>%1 cifre tastet</translation>
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
            <translation>Vælg seks cifre.</translation>
        </message>
        <message>
            <source>Without a PIN anybody at the till may change settings.</source>
            <translation>Uden PIN-kode kan alle ved kassen ændre indstillinger.</translation>
        </message>
        <message>
            <source>%1 enters it alone, and nobody else sees it. After five wrong tries everybody waits.</source>
            <translation>%1 indtaster den alene, og ingen andre ser den. Efter fem forkerte forsøg må alle vente.</translation>
        </message>
        <message>
            <source>Whoever knows the PIN can change keys and limits. After five wrong tries everybody waits.</source>
            <translation>Den, der kender PIN-koden, kan ændre nøgler og grænser. Efter fem forkerte forsøg må alle vente.</translation>
        </message>
        <message>
            <source>Without a PIN</source>
            <translation>Uden PIN-kode</translation>
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
        <name>ScreensPage</name>
        <message>
            <source>Each screen shows its number. Tap the number of the screen that the customer looks at.</source>
            <translation>Hver skærm viser sit nummer. Tryk på nummeret på den skærm, kunden ser på.</translation>
        </message>
        <message>
            <source>Screen %1</source>
            <translation>Skærm %1</translation>
        </message>
        <message>
            <source>The other screen</source>
            <translation>Den anden skærm</translation>
        </message>
        <message>
            <source>Whichever it is</source>
            <translation>Hvilken det end er</translation>
        </message>
        <message>
            <source>One screen only</source>
            <translation>Kun én skærm</translation>
        </message>
        <message>
            <source>Cashier and customer take turns</source>
            <translation>Kasse og kunde skiftes</translation>
        </message>
    </context>
    <context>
        <name>SetupWindow</name>
        <message>
            <source>Set up the kiosk</source>
            <translation>Sæt kassen op</translation>
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
            <translation>Fortsæt uden</translation>
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
        <name>ShopPage</name>
        <message>
            <source>The customer reads the shop's name.</source>
            <translation>Kunden læser butikkens navn.</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Butikkens navn</translation>
        </message>
        <message>
            <source>The till's name goes into every payment's reference: one name for each till.</source>
            <translation>Kassens navn står i referencen til hver betaling: ét navn til hver kasse.</translation>
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
            <translation>Tilbage</translation>
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
            <translation>Advarsel</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>Hørte du det?</translation>
        </message>
        <message>
            <source>Turn the volume up and check the loudspeaker. On Linux the kiosk plays with pw-play, paplay or aplay; one of them must be installed. Every sound is also shown, so you can go on.</source>
            <translation>Skru op for lyden, og tjek højttaleren. På Linux spiller kassen med pw-play, paplay eller aplay; et af dem skal være installeret. Alt, der høres, vises også, så du kan fortsætte.</translation>
        </message>
        <message>
            <source>No, I heard nothing</source>
            <translation>Nej, jeg hørte ingenting</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Fortsæt uden</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Finish</source>
            <translation>Afslut</translation>
        </message>
        <message>
            <source>Start selling</source>
            <translation>Begynd at sælge</translation>
        </message>
    </context>
    <context>
        <name>TabletsPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>A tablet as the customer's screen</source>
            <translation>En tablet som kundeskærm</translation>
        </message>
        <message>
            <source>QR code that lets a tablet in</source>
            <translation>QR-kode, der lukker en tablet ind</translation>
        </message>
        <message>
            <source>This machine has no network that a tablet could use. Connect it, then open this page again.</source>
            <translation>Denne maskine har ikke noget netværk, som en tablet kan bruge. Tilslut den, og åbn så denne side igen.</translation>
        </message>
        <message>
            <source>Scan the code with the tablet's camera, in the shop's own network.</source>
            <translation>Scan koden med tablettens kamera, på butikkens eget netværk.</translation>
        </message>
        <message>
            <source>Whoever scans it sees what the customer sees. After a restart of the kiosk each tablet scans again.</source>
            <translation>Den, der scanner den, ser det, kunden ser. Efter en genstart af kassen skal hver tablet scanne igen.</translation>
        </message>
    </context>
    <context>
        <name>TipPage</name>
        <message>
            <source>Go on without</source>
            <translation>Fortsæt uden</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Vis den her</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>The customer's screen is not connected</source>
            <translation>Kundens skærm er ikke tilsluttet</translation>
        </message>
        <message>
            <source>Signed in: %1. Let somebody else sign in</source>
            <translation>Logget ind: %1. Lad en anden logge ind</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Tablet</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
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
        <name>TrialPage</name>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Fortsæt alligevel</translation>
        </message>
        <message>
            <source>A payment of 129,00 kr is made on an emulator inside the kiosk. Its customer pays by itself.</source>
            <translation>En betaling på 129,00 kr foretages på en emulator i kassen. Kunden i den betaler af sig selv.</translation>
        </message>
        <message>
            <source>Paid. This is how a sale goes; no money was moved.</source>
            <translation>Betalt. Sådan går et salg; ingen penge blev flyttet.</translation>
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
