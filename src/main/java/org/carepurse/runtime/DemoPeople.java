package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Enrolment;
import org.carepurse.identity.Founding;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Invited;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewAppointment;
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.NhsNumber;
import org.carepurse.identity.Nominees;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Password;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Welcome;
import org.carepurse.time.London;

/** Commissioners that do not exist, and people who do not exist, to try CarePurse out with. All share one password. */
@ApplicationScoped
public class DemoPeople {

    public static final String PASSWORD = "demo purse penny";

    static final OdsCode COMMISSIONER = new OdsCode("XDEMO1");
    static final OdsCode COMMISSIONER_ELSEWHERE = new OdsCode("XDEMO2");
    static final Invented FINANCE =
            new Invented("Farida Khan", "farida.finance@example.org", "Commissioner, finance", null);
    static final Invented AUDITOR =
            new Invented("Alan Whitby", "alan.auditor@example.org", "Commissioner, auditor", null);
    static final Invented COORDINATOR =
            new Invented("Cerys Bowen", "cerys.coordinator@example.org", "Care co-ordinator", null);
    static final Invented HOLDER = new Invented(
            "Marged Ellis",
            "marged.holder@example.org",
            "Budget holder, plan approved and funded",
            "9990000018",
            LocalDate.of(1958, 2, 11));
    static final Invented NOMINEE =
            new Invented("Tomos Ellis", "tomos.nominee@example.org", "Nominee of Marged Ellis", null);
    static final Invented WAITING_HOLDER = new Invented(
            "Samuel Okafor",
            "samuel.holder@example.org",
            "Budget holder, plan waits for approval",
            "9990000026",
            LocalDate.of(1971, 9, 30));
    static final Invented DRAFT_HOLDER = new Invented(
            "Joan Birtwistle",
            "joan.holder@example.org",
            "Budget holder, plan being written",
            "9990000034",
            LocalDate.of(1946, 5, 19));

    static final Invented SECOND_FINANCE = new Invented(
            "Gethin Pryce", "gethin.finance@example.org", "Commissioner, finance, releases payments", null);
    static final Invented MANAGED_HOLDER = new Invented(
            "Nesta Rowlands",
            "nesta.holder@example.org",
            "Budget holder, money in a managed account",
            "9990000042",
            LocalDate.of(1939, 12, 2));
    static final Invented FUND_OWNER = new Invented(
            "Idris Vaughan",
            "idris.holder@example.org",
            "Budget holder, individual service fund",
            "9990000050",
            LocalDate.of(1983, 7, 24));
    static final Invented OWN_ACCOUNT_HOLDER = new Invented(
            "Gwen Parry",
            "gwen.holder@example.org",
            "Budget holder, direct payment in her own account",
            "9990000069",
            LocalDate.of(1990, 3, 8));
    static final Invented CARD_HOLDER = new Invented(
            "Huw Prosser",
            "huw.holder@example.org",
            "Budget holder, direct payment on a prepaid card",
            "9990000093",
            LocalDate.of(1962, 10, 14));
    static final Invented FUND_USER = new Invented(
            "Gwenllian Hopkin",
            "gwenllian.holder@example.org",
            "Budget holder, individual service fund in use",
            "9990000077",
            LocalDate.of(2014, 6, 5));
    static final Invented CLERK =
            new Invented("Beca Lloyd", "beca.clerk@example.org", "Clerk of Tawe Accounts, a bureau", null);
    static final Invented SECOND_CLERK =
            new Invented("Dai Harries", "dai.clerk@example.org", "Clerk of Tawe Accounts, releases payments", null);
    static final Invented FUND_STAFF =
            new Invented("Osian Reid", "osian.fund@example.org", "Works for Cwm Together, a fund holder", null);

    static final Invented FINANCE_ELSEWHERE =
            new Invented("Ruth Hargreaves", "ruth.finance@example.org", "Another commissioner, finance", null);
    static final Invented COORDINATOR_ELSEWHERE =
            new Invented("Owen Clegg", "owen.coordinator@example.org", "Another commissioner, care co-ordinator", null);
    static final Invented HOLDER_ELSEWHERE = new Invented(
            "Edith Holroyd",
            "edith.holder@example.org",
            "Budget holder of another commissioner",
            "9990000085",
            LocalDate.of(1951, 1, 27));

    /** Who works for which of the invented providers. */
    static final Map<String, Invented> STAFF = Map.of(
            "Ashton Lane Physiotherapy",
            new Invented("Priya Nair", "priya.provider@example.org", "Provider, Ashton Lane Physiotherapy", null),
            "Brook Lane Home Support",
            new Invented("Bilal Shah", "bilal.provider@example.org", "Provider, Brook Lane Home Support", null));

    /**
     * @param nhsNumber of the range that is never issued; null for everyone but holders
     * @param bornOn null for everyone but holders
     */
    record Invented(String name, String email, String role, String nhsNumber, LocalDate bornOn) {

        Invented(String name, String email, String role, String nhsNumber) {
            this(name, email, role, nhsNumber, null);
        }

        NewPerson person() {
            return new NewPerson(
                    name,
                    new EmailAddress(email),
                    Language.ENGLISH,
                    nhsNumber == null ? null : new NhsNumber(nhsNumber),
                    bornOn,
                    true);
        }

        DemoSignIn signIn() {
            return new DemoSignIn(name, role, email, PASSWORD);
        }
    }

    private final Founding founding;
    private final Organisations organisations;
    private final People people;
    private final Welcome welcome;
    private final Nominees nominees;
    private final Clock clock;

    @Inject
    DemoPeople(
            Founding founding,
            Organisations organisations,
            People people,
            Welcome welcome,
            Nominees nominees,
            Clock clock) {
        this.founding = founding;
        this.organisations = organisations;
        this.people = people;
        this.welcome = welcome;
        this.nominees = nominees;
        this.clock = clock;
    }

    public List<DemoSignIn> signIns() {
        Stream<Invented> staff = STAFF.values().stream().sorted(Comparator.comparing(Invented::email));
        return Stream.of(
                        Stream.of(
                                HOLDER,
                                NOMINEE,
                                MANAGED_HOLDER,
                                FUND_OWNER,
                                OWN_ACCOUNT_HOLDER,
                                CARD_HOLDER,
                                FUND_USER,
                                WAITING_HOLDER,
                                DRAFT_HOLDER,
                                COORDINATOR),
                        staff,
                        Stream.of(CLERK, SECOND_CLERK, FUND_STAFF, FINANCE, SECOND_FINANCE, AUDITOR),
                        Stream.of(HOLDER_ELSEWHERE, COORDINATOR_ELSEWHERE, FINANCE_ELSEWHERE))
                .flatMap(people -> people)
                .map(Invented::signIn)
                .toList();
    }

    boolean areThere() {
        return organisations.byOdsCode(COMMISSIONER).isPresent();
    }

    void enrol() {
        Invited officer = founding.found(
                        key("found"),
                        new NewOrganisation(
                                OrganisationKind.COMMISSIONER,
                                "Irwell Vale Integrated Care Board (invented)",
                                COMMISSIONER,
                                true),
                        FINANCE.person())
                .value();
        choosePassword(officer);
        Organisation commissioner = organisations.organisation(commissionerId());
        enrol(AUDITOR, Role.COMMISSIONER_AUDITOR, commissioner);
        enrol(COORDINATOR, Role.CARE_COORDINATOR, commissioner);
        enrol(HOLDER, Role.BUDGET_HOLDER, commissioner);
        enrol(SECOND_FINANCE, Role.COMMISSIONER_FINANCE, commissioner);
        enrol(MANAGED_HOLDER, Role.BUDGET_HOLDER, commissioner);
        enrol(FUND_OWNER, Role.BUDGET_HOLDER, commissioner);
        enrol(OWN_ACCOUNT_HOLDER, Role.BUDGET_HOLDER, commissioner);
        enrol(CARD_HOLDER, Role.BUDGET_HOLDER, commissioner);
        enrol(FUND_USER, Role.BUDGET_HOLDER, commissioner);
        enrol(WAITING_HOLDER, Role.BUDGET_HOLDER, commissioner);
        enrol(DRAFT_HOLDER, Role.BUDGET_HOLDER, commissioner);
        Person nominee = enrol(NOMINEE, null, commissioner);
        SignedIn holder = as(HOLDER);
        nominees.appoint(
                        holder,
                        key("appoint"),
                        new NewAppointment(holder.personId(), nominee.id(), London.today(clock), null, true))
                .value();
    }

    /** Another commissioner, to whom nobody of the first one is anything. */
    void enrolElsewhere() {
        Invited officer = founding.found(
                        key("found-elsewhere"),
                        new NewOrganisation(
                                OrganisationKind.COMMISSIONER,
                                "Calder Fold Integrated Care Board (invented)",
                                COMMISSIONER_ELSEWHERE,
                                true),
                        FINANCE_ELSEWHERE.person())
                .value();
        choosePassword(officer);
        long elsewhere =
                organisations.byOdsCode(COMMISSIONER_ELSEWHERE).orElseThrow().id();
        enrol(FINANCE_ELSEWHERE, COORDINATOR_ELSEWHERE, new Hat(Role.CARE_COORDINATOR, elsewhere), elsewhere);
        enrol(FINANCE_ELSEWHERE, HOLDER_ELSEWHERE, new Hat(Role.BUDGET_HOLDER, elsewhere), elsewhere);
    }

    /** @param providers the record numbers of the invented providers, by name */
    void enrolStaff(Map<String, Long> providers) {
        STAFF.forEach((provider, person) ->
                enrol(person, new Hat(Role.PROVIDER_STAFF, providers.get(provider)), commissionerId()));
    }

    void enrolKeeper(Invented person, Role role, long organisationId) {
        enrol(person, new Hat(role, organisationId), commissionerId());
    }

    long commissionerId() {
        return organisations.byOdsCode(COMMISSIONER).orElseThrow().id();
    }

    /** Signed in as themselves, acting for nobody. */
    SignedIn as(Invented invented) {
        return people.byEmail(new EmailAddress(invented.email())).orElseThrow().absent();
    }

    static RequestKey key(String act) {
        return new RequestKey("demo:" + act);
    }

    private Person enrol(Invented invented, Role role, Organisation commissioner) {
        return enrol(invented, role == null ? null : new Hat(role, commissioner.id()), commissioner.id());
    }

    private Person enrol(Invented invented, Hat hat, long commissionerId) {
        return enrol(FINANCE, invented, hat, commissionerId);
    }

    private Person enrol(Invented officer, Invented invented, Hat hat, long commissionerId) {
        Invited invited = people.enrol(
                        as(officer),
                        key("enrol:" + invented.email()),
                        new Enrolment(commissionerId, invented.person(), hat))
                .value();
        choosePassword(invited);
        return invited.person();
    }

    /** As each of them would, with the code they were handed. */
    private void choosePassword(Invited invited) {
        welcome.choose(invited.code().orElseThrow(), Password.chosen(PASSWORD), "demo")
                .value();
    }
}
