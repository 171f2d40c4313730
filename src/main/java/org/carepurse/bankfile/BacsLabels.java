package org.carepurse.bankfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.carepurse.time.WorkingDays;

/** The records before and after the payments of a Bacs file: which file this is, whose, for which day, and its sums. */
final class BacsLabels {

    private static final int KEPT_FOR_DAYS = 14;
    private static final int SERIAL = 6;

    /** Block and record lengths of a file for one processing day. */
    private static final String SINGLE_DAY = "F" + "02000" + "00100";

    private final PaymentFile file;
    private final String serviceUser;

    BacsLabels(PaymentFile file, ServiceUserNumber serviceUser) {
        this.file = file;
        this.serviceUser = serviceUser.digits();
    }

    List<BacsRecord> beginning() {
        return List.of(volume(), first("HDR1"), second("HDR2"), userHeader());
    }

    List<BacsRecord> end(long contras) {
        return List.of(first("EOF1"), second("EOF2"), userTrailer(contras));
    }

    private BacsRecord volume() {
        return BacsRecord.label("VOL1")
                .then(serial())
                .spaces(31)
                .then(serviceUser)
                .spaces(32)
                .then("1");
    }

    private BacsRecord first(String name) {
        LocalDate written = London.dateOf(file.writtenAt());
        return BacsRecord.label(name)
                .then("A" + serviceUser + "S  1" + serviceUser)
                .then(serial())
                .then("00010001")
                .spaces(6)
                .day(written)
                .day(file.executionDate().plusDays(KEPT_FOR_DAYS))
                .spaces(1)
                .number(0, 6);
    }

    private static BacsRecord second(String name) {
        return BacsRecord.label(name).then(SINGLE_DAY).spaces(35).then("00");
    }

    /** Bacs processes on one working day what moves on the next. */
    private BacsRecord userHeader() {
        LocalDate moves = WorkingDays.onOrAfter(file.executionDate());
        return BacsRecord.label("UHL1")
                .day(WorkingDays.before(moves))
                .then("999999")
                .spaces(4)
                .then("00")
                .then("000000")
                .then("1 DAILY  ")
                .then("001");
    }

    private BacsRecord userTrailer(long contras) {
        long pence = Sterling.inPence(file.totals().amount());
        return BacsRecord.label("UTL1")
                .number(pence, 13)
                .number(pence, 13)
                .number(contras, 7)
                .number(file.totals().payments(), 7);
    }

    /** Tells the files of one day apart: the last letters and digits of the file's own id. */
    private String serial() {
        String letters = "0".repeat(SERIAL) + file.id().replace("-", "").toUpperCase(Locale.ROOT);
        return letters.substring(letters.length() - SERIAL);
    }
}
