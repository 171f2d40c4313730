package org.carepurse.takeup;

import java.util.Arrays;
import java.util.List;
import org.carepurse.careplan.FundingStream;

/** By what people are told apart beside how their money is held. */
public enum TakeUpBy {
    AGE {
        @Override
        public List<String> groups() {
            return Arrays.stream(AgeGroup.values()).map(Enum::name).toList();
        }

        @Override
        String group(Figure.Part part) {
            return part.age().name();
        }
    },
    /** By the stream for which they are counted. */
    COHORT {
        @Override
        public List<String> groups() {
            return Arrays.stream(FundingStream.values())
                    .filter(stream -> stream != FundingStream.ADULT_SOCIAL_CARE
                            && stream != FundingStream.EDUCATION
                            && stream != FundingStream.OWN_CONTRIBUTION)
                    .map(Enum::name)
                    .toList();
        }

        @Override
        String group(Figure.Part part) {
            return part.cohort().name();
        }
    };

    public abstract List<String> groups();

    abstract String group(Figure.Part part);
}
