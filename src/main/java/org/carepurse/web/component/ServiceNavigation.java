package org.carepurse.web.component;

import java.util.List;
import java.util.Objects;

/** The places of the service, below its header. */
public record ServiceNavigation(
        String serviceName,
        String serviceUrl,
        List<NavigationItem> navigation,
        String navigationId,
        String navigationLabel,
        String navigationClasses,
        String menuButtonText,
        String menuButtonLabel,
        Boolean collapseNavigationOnMobile,
        String ariaLabel,
        Slots slots,
        Look look) {

    public ServiceNavigation {
        navigation = navigation == null
                ? List.of()
                : navigation.stream().filter(Objects::nonNull).toList();
        menuButtonText = menuButtonText == null || menuButtonText.isEmpty() ? "Menu" : menuButtonText;
        navigationId = navigationId == null || navigationId.isEmpty() ? "navigation" : navigationId;
        navigationLabel = navigationLabel == null || navigationLabel.isEmpty() ? menuButtonText : navigationLabel;
        ariaLabel = ariaLabel == null ? "Service information" : ariaLabel;
        slots = slots == null ? Slots.NONE : slots;
        collapseNavigationOnMobile =
                collapseNavigationOnMobile == null ? navigation.size() > 1 : collapseNavigationOnMobile;
    }

    /** @param menu what the button says that unfolds the places on a small screen */
    public static ServiceNavigation of(String menu, List<NavigationItem> places) {
        return new ServiceNavigation(null, null, places, null, null, null, menu, null, null, null, null, Look.USUAL);
    }

    public boolean anyPlaces() {
        return !navigation.isEmpty() || slots.navigationStart() != null || slots.navigationEnd() != null;
    }

    /** With a name of its own it is a region; without, the navigation within says enough. */
    public boolean isRegion() {
        return serviceName != null || slots.start() != null || slots.end() != null;
    }

    public String menuButtonSaid() {
        return menuButtonText.equals(menuButtonLabel) ? null : menuButtonLabel;
    }

    public String wrapperClasses() {
        return Look.of(navigationClasses).classes("govuk-service-navigation__wrapper");
    }
}
