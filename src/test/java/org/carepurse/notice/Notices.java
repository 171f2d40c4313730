package org.carepurse.notice;

import java.util.List;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;

/** What is to be told of one commissioner's people: the database has notices of all other tests too. */
public final class Notices {

    private final CarePurseInstance instance;

    public Notices(CarePurseInstance instance) {
        this.instance = instance;
    }

    List<Long> waiting(long commissionerId) {
        return instance.get(Tables.class)
                .read(
                        "SELECT id FROM notice WHERE commissioner_id = ? ORDER BY id",
                        row -> row.getLong(1),
                        commissionerId);
    }

    public void address(long commissionerId) {
        waiting(commissionerId).forEach(instance.get(Addressing.class)::address);
    }
}
