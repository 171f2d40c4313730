package org.carepurse.payment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;

/**
 * A server that pays: two people's requests, each with the same key whenever they are sent again, and the postman's rounds
 * until every payment has ended. Forked by a test, which kills it whenever it likes.
 */
final class PayingProcess {

    static final String READY = "ready to pay";

    private final CarePurseInstance instance = CarePurseInstance.shared();
    private final long commissioner;

    private PayingProcess(long commissioner) {
        this.commissioner = commissioner;
    }

    /** @param arguments the commissioner, who prepares, who releases, the account, and minutes since the first of us began */
    public static void main(String[] arguments) {
        PayingProcess process = new PayingProcess(Long.parseLong(arguments[0]));
        process.instance.clock().forward(Duration.ofMinutes(Long.parseLong(arguments[4])));
        System.out.println(READY);
        process.pay(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]), arguments[3]);
        System.exit(0);
    }

    private void pay(long preparer, long releaser, String account) {
        LocalDate today = London.today(instance.clock());
        String run = instance.get(Preparing.class)
                .prepare(
                        finance(preparer),
                        new RequestKey("prepare-" + commissioner),
                        new PrepareRun(commissioner, account, today, today, RouteName.SIMULATOR))
                .value();
        instance.get(Releasing.class)
                .release(finance(releaser), new RequestKey("release-" + commissioner), new Releasing.Release(run))
                .value();
        while (underWay(finance(preparer), run)) {
            instance.get(Postman.class).goRound();
        }
    }

    private boolean underWay(SignedIn who, String run) {
        RunFigures figures = instance.get(RunSights.class).figures(who, run);
        return figures.of(InstructionState.WAITING).payments()
                        + figures.of(InstructionState.SENT).payments()
                > 0;
    }

    private SignedIn finance(long person) {
        return new SignedIn(person, Set.of(new Hat(Role.COMMISSIONER_FINANCE, commissioner)), Set.of());
    }
}
