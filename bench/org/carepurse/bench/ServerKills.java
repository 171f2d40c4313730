package org.carepurse.bench;

import java.nio.file.Files;
import org.carepurse.payment.KilledServer;
import org.carepurse.testing.CarePurseInstance;

/** The packed server is killed ten times while it pays a run of 20,000 payments; nothing is missing or doubled afterwards. */
public final class ServerKills {

    private static final int PAYMENTS = Integer.getInteger("bench.payments", 20_000);
    private static final int KILLS = Integer.getInteger("bench.kills", 10);
    private static final long SEED = Long.getLong("carepurse.seed", System.nanoTime());

    private ServerKills() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("With -Dcarepurse.seed=%d%n", SEED);
        int inTheMidst = KilledServer.killed(
                CarePurseInstance.shared(), KILLS, PAYMENTS, Files.createTempDirectory("carepurse-bench"), SEED);
        System.out.printf(
                "%,d payments, %d kills, %d of them when some payments had ended and others not: all paid or failed, once%n",
                PAYMENTS, KILLS, inTheMidst);
        System.exit(0);
    }
}
