package org.carepurse.web.keeping;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Objects;
import org.carepurse.keeping.InstructionLog;

/** Whose instructions, and of which month, as asked for in an address. */
public class InstructionForm {

    @QueryParam("agreement")
    private String agreement;

    @QueryParam("month")
    private String month;

    /** A month that cannot be read is the present one. */
    InstructionLog.Question read(long keeper, YearMonth present) {
        String typed = Objects.toString(month, "");
        return new InstructionLog.Question(
                keeper,
                Objects.toString(agreement, "").strip(),
                typed.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(typed) : present);
    }
}
