package pix.web.orga.campaign;

import java.util.List;
import pix.bank.framework.ProfileKind;
import pix.content.OfferedProfile;
import pix.shared.PlainName;

/** The parcours of one kind, those that are open first. */
public record ProfileShelf(ProfileKind kind, List<OfferedProfile> profiles) {

    /** Those whose name has all the words, with or without their accents. */
    ProfileShelf named(String typed, String language) {
        var words = PlainName.words(typed);
        return new ProfileShelf(
                kind,
                profiles.stream()
                        .filter(offered -> {
                            var name = PlainName.of(offered.profile().name().in(language));
                            return words.stream().allMatch(name::contains);
                        })
                        .toList());
    }
}
