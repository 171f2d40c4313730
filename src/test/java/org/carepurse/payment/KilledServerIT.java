package org.carepurse.payment;

import java.nio.file.Path;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twice, as each start takes its time; the bench kills it ten times. */
@OnDatabase
class KilledServerIT {

    private static final int PAYMENTS = 2_000;

    @TempDir
    Path data;

    private final CarePurseInstance instance;
    private final long seed = Long.getLong("carepurse.seed", System.nanoTime());

    KilledServerIT(CarePurseInstance instance) {
        this.instance = instance;
        System.out.println("The server is killed while it pays, with -Dcarepurse.seed=" + seed);
    }

    @Test
    void a_server_that_is_killed_while_it_pays_loses_nothing_and_pays_nobody_twice() throws Exception {
        KilledServer.killed(instance, Integer.getInteger("carepurse.kills", 2), PAYMENTS, data, seed);
    }
}
