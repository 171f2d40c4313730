package org.carepurse.web.frame;

import java.util.Arrays;
import java.util.List;

/** The places where somebody can begin something, in groups; a group without any is not there. */
public record ContentsPage(List<Section> sections) {

    /**
     * One group.
     *
     * @param key of its name in the bundles
     */
    public record Section(String key, List<Entry> entries) {}

    /**
     * One place.
     *
     * @param key of its name in the bundles
     */
    public record Entry(String key, String path) {}

    static ContentsPage of(List<Place> places) {
        return new ContentsPage(Arrays.stream(PlaceGroup.values())
                .map(group -> new Section(
                        group.key(),
                        places.stream()
                                .filter(place -> place.group() == group)
                                .map(place -> new Entry(place.key(), place.path()))
                                .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList());
    }
}
