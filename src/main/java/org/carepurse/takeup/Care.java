package org.carepurse.takeup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepurse.careplan.FundingStream;

/** Whether somebody's health budget is for continuing healthcare, of adults or of children, or for anything else. */
public enum Care {
    CONTINUING(EnumSet.of(FundingStream.CONTINUING_HEALTHCARE, FundingStream.CHILDRENS_CONTINUING_CARE)),
    OTHER(EnumSet.complementOf(
            EnumSet.of(FundingStream.CONTINUING_HEALTHCARE, FundingStream.CHILDRENS_CONTINUING_CARE)));

    private final Set<FundingStream> streams;

    Care(Set<FundingStream> streams) {
        this.streams = streams;
    }

    boolean holds(FundingStream stream) {
        return streams.contains(stream);
    }

    List<String> streams() {
        return Arrays.stream(FundingStream.values())
                .filter(this::holds)
                .map(Enum::name)
                .toList();
    }
}
