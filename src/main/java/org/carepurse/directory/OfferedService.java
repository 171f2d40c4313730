package org.carepurse.directory;

import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * A service as its provider or the commissioner enters it.
 *
 * @param provider the provider's reference
 * @param name 1 to 200 characters
 * @param description up to 2,000 characters
 * @param postcode where it is given from; may be empty
 * @param point where that is on the map; null when only the postcode is known
 */
public record OfferedService(
        String provider,
        String category,
        String name,
        String description,
        String address,
        String postcode,
        String borough,
        Point point) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_ADDRESS = 300;

    public OfferedService {
        name = checked("name", name, LONGEST_NAME);
        description = checked("description", description, LONGEST_DESCRIPTION);
        address = checked("address", address, LONGEST_ADDRESS);
        postcode = postcode == null || postcode.isBlank()
                ? ""
                : Postcode.parse("postcode", postcode).toString();
        borough = checked("borough", borough, 60);
        if (name.isEmpty()) {
            throw new WrongInput("name", "service-name");
        }
    }

    /** @param nearby the middle of the places near its postcode; null when none is known */
    ServiceFacts at(Point nearby) {
        Place told = Place.at(address, postcode, borough, point);
        return new ServiceFacts(category, name, description, point == null ? told.near(nearby) : told);
    }

    /** The same for a service that is there: while it stays at its postcode, it keeps its exact point on the map. */
    public OfferedService inPlaceOf(Service held) {
        Place before = held.place();
        boolean stays =
                before.whereabouts() == Whereabouts.EXACT && before.postcode().equals(postcode);
        return stays
                ? new OfferedService(provider, category, name, description, address, postcode, borough, before.point())
                : this;
    }

    private static String checked(String field, String text, int longest) {
        String tidy = text == null ? "" : Wording.tidy(text);
        if (tidy.length() > longest) {
            throw new WrongInput(field, "text-too-long", Map.of("longest", String.valueOf(longest)));
        }
        return tidy;
    }
}
