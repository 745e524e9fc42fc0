package pix.journeys;

import org.junit.jupiter.api.Test;

class ATeacherTests {

    @Test
    void a_teacher_accepts_the_terms_and_a_colleague_joins_by_the_mailed_link() {
        try (var claire = Visitor.onAComputer();
                var malo = Visitor.onAPhone()) {
            OnParcours.opensOrga(claire, "claire.noether@sophie-germain.example");
            claire.looksAtBothWidths().clicks("Équipe").reads("Mon équipe").looksAtBothWidths();

            claire.clicks("Inviter un membre").looksAtBothWidths();
            claire.fills("Adresse(s) e-mail", "malo.garnier@sophie-germain.example")
                    .clicks("Inviter");
            claire.reads("L'invitation est envoyée.")
                    .reads("malo.garnier@sophie-germain.example")
                    .looksAtBothWidths();

            malo.goesTo("/courriels").reads("Invitation à rejoindre Collège Sophie-Germain");
            malo.goesTo(malo.letterLink("/invitations/")).reads("J'ai déjà un compte");
            malo.looks();
            malo.page.locator("#existing").fill(Visitor.PASSWORD);
            malo.clicks("Je me connecte").reads("Vous êtes connecté").looks();
            malo.clicks("Rejoindre l'espace")
                    .reads("Conditions d'utilisation de Pix Orga")
                    .looks();
            malo.clicks("J'accepte les conditions d'utilisation");
            malo.reads("Collège Sophie-Germain").looks();

            claire.goesTo("/orga").clicks("Équipe").reads("Garnier").looksAtBothWidths();
        }
    }

    @Test
    void a_head_of_school_asks_for_the_activation_of_its_space() {
        try (var head = Visitor.onAPhone()) {
            head.goesTo("/demande-administration-sco").looks();
            head.fills("UAI/RNE de l'établissement", "0000000A")
                    .fills("Votre prénom", "Rosa")
                    .fills("Votre nom", "Valois")
                    .clicks("Envoyer");
            head.reads("n'est pas reconnu").looks();
            head.fills("UAI/RNE de l'établissement", "0389999z").clicks("Envoyer");
            head.reads("Le lien est parti").looks();
        }
    }
}
