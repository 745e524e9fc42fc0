package pix.bank.families.services;

import java.util.List;

/**
 * Pictures to reuse, or not.
 *
 * @param licences word → what it allows, shown beside each picture
 */
public record Pictures(String host, String name, String says, List<Licence> licences, List<Picture> pictures) {

    public record Licence(String word, String allows) {}

    /**
     * A picture.
     *
     * @param motif what is drawn: phare, arbre, bateau, montagne, maison, oiseau
     * @param tint of its sky: jour, soir, nuit
     * @param alternative what it shows, in words
     */
    public record Picture(
            String number, String motif, String tint, String alternative, String author, String licence) {}

    Licence licence(Picture picture) {
        return licences.stream()
                .filter(licence -> licence.word().equals(picture.licence()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no licence " + picture.licence()));
    }
}
