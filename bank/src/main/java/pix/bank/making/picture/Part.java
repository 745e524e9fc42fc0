package pix.bank.making.picture;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something in a picture of 480 by 320 whose ground is at {@value #GROUND}. What is written last is drawn in front.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Boat.class, name = "boat"),
    @Type(value = Car.class, name = "car"),
    @Type(value = Clock.class, name = "clock"),
    @Type(value = Hand.class, name = "hand"),
    @Type(value = Hills.class, name = "hills"),
    @Type(value = Person.class, name = "person"),
    @Type(value = Poster.class, name = "poster"),
    @Type(value = Shadows.class, name = "shadows"),
    @Type(value = Shop.class, name = "shop"),
    @Type(value = Snow.class, name = "snow"),
    @Type(value = Storm.class, name = "storm"),
    @Type(value = Tram.class, name = "tram"),
    @Type(value = Tree.class, name = "tree"),
    @Type(value = Water.class, name = "water"),
    @Type(value = Window.class, name = "window")
})
public sealed interface Part
        permits Boat, Car, Clock, Hand, Hills, Person, Poster, Shadows, Shop, Snow, Storm, Tram, Tree, Water, Window {

    int GROUND = 250;

    /** Where its middle is, from 0 at the left to 480; 240 for what is everywhere. */
    int x();

    String svg();

    /** What a person who describes the picture would say of it, without « à gauche » or « à droite ». */
    String words();
}
