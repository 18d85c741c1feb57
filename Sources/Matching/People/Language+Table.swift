extension Language {
    /// Code; name in Danish; name in English; other names and codes for the same language. In the order of the codes.
    ///
    /// Where ISO 639-1 has one code for a group of languages, their names are other names here: the code is what is
    /// compared. The codes that the standard has withdrawn (`iw`, `in`, `ji`, `mo`) are understood as well.
    static let tableText = """
        aa;afar;Afar;
        ab;abkhasisk;Abkhazian;abkhaz,abkhazisk
        ae;avestisk;Avestan;
        af;afrikaans;Afrikaans;
        ak;akan;Akan;fante,fanti
        am;amharisk;Amharic;
        an;aragonesisk;Aragonese;aragonsk
        ar;arabisk;Arabic;standardarabisk,irakisk arabisk,marokkansk arabisk,syrisk arabisk,palæstinensisk arabisk,darija
        as;assamesisk;Assamese;assami
        av;avarisk;Avaric;avar
        ay;aymara;Aymara;
        az;aserbajdsjansk;Azerbaijani;azeri,aserbajdjansk,azerbajdzjansk,azerbajdjansk,azerbaijansk
        ba;bashkirsk;Bashkir;basjkirsk
        be;belarusisk;Belarusian;hviderussisk,belarussisk,belarussian,byelorussian
        bg;bulgarsk;Bulgarian;
        bh;bihari;Bihari;bhojpuri,maithili
        bi;bislama;Bislama;
        bm;bambara;Bambara;
        bn;bengali;Bengali;bengalsk,bangla
        bo;tibetansk;Tibetan;
        br;bretonsk;Breton;
        bs;bosnisk;Bosnian;
        ca;catalansk;Catalan;katalansk,valenciansk,valencian
        ce;tjetjensk;Chechen;
        ch;chamorro;Chamorro;
        co;korsikansk;Corsican;
        cr;cree;Cree;
        cs;tjekkisk;Czech;
        cu;kirkeslavisk;Church Slavonic;church slavic,old church slavonic,oldkirkeslavisk
        cv;tjuvasjisk;Chuvash;
        cy;walisisk;Welsh;kymrisk
        da;dansk;Danish;
        de;tysk;German;
        dv;divehi;Divehi;dhivehi,maldivisk,maldivian
        dz;dzongkha;Dzongkha;
        ee;ewe;Ewe;
        el;græsk;Greek;nygræsk,modern greek
        en;engelsk;English;
        eo;esperanto;Esperanto;
        es;spansk;Spanish;castiliansk,kastiliansk,castilian
        et;estisk;Estonian;
        eu;baskisk;Basque;
        fa;persisk;Persian;farsi,dari,iransk
        ff;fulah;Fulah;fula,fulani,fulfulde,pulaar,pular
        fi;finsk;Finnish;
        fj;fijiansk;Fijian;
        fo;færøsk;Faroese;færøisk
        fr;fransk;French;
        fy;frisisk;Western Frisian;vestfrisisk,frisian,west frisian
        ga;irsk;Irish;irsk gælisk,irish gaelic
        gd;skotsk gælisk;Scottish Gaelic;skotsk-gælisk,gælisk,gaelic
        gl;galicisk;Galician;galisisk
        gn;guarani;Guarani;guaraní
        gu;gujarati;Gujarati;
        gv;manx;Manx;mansk
        ha;hausa;Hausa;
        he;hebraisk;Hebrew;ivrit,iw
        hi;hindi;Hindi;
        ho;hirimotu;Hiri Motu;
        hr;kroatisk;Croatian;
        ht;haitisk;Haitian;haitisk kreolsk,haitian creole,kreyol
        hu;ungarsk;Hungarian;
        hy;armensk;Armenian;
        hz;herero;Herero;
        ia;interlingua;Interlingua;
        id;indonesisk;Indonesian;bahasa indonesia,bahasa,in
        ie;interlingue;Interlingue;occidental
        ig;igbo;Igbo;ibo
        ii;nuosu;Sichuan Yi;nuosu yi
        ik;inupiaq;Inupiaq;inupiak
        io;ido;Ido;
        is;islandsk;Icelandic;
        it;italiensk;Italian;
        iu;inuktitut;Inuktitut;
        ja;japansk;Japanese;
        jv;javanesisk;Javanese;
        ka;georgisk;Georgian;
        kg;kongo;Kongo;kikongo
        ki;kikuyu;Kikuyu;gikuyu
        kj;kuanyama;Kuanyama;kwanyama
        kk;kasakhisk;Kazakh;kazakhisk,kasakisk
        kl;grønlandsk;Greenlandic;kalaallisut
        km;khmer;Khmer;cambodjansk,cambodian,central khmer
        kn;kannada;Kannada;
        ko;koreansk;Korean;
        kr;kanuri;Kanuri;
        ks;kashmiri;Kashmiri;kasjmiri
        ku;kurdisk;Kurdish;kurmanji,kurmandji,kurmanci,kurmancî,sorani
        kv;komi;Komi;
        kw;kornisk;Cornish;
        ky;kirgisisk;Kyrgyz;kirghiz,kirgizisk
        la;latin;Latin;
        lb;luxembourgsk;Luxembourgish;luxemburgsk
        lg;luganda;Ganda;ganda
        li;limburgsk;Limburgish;limburgan
        ln;lingala;Lingala;
        lo;laotisk;Lao;laotian
        lt;litauisk;Lithuanian;
        lu;luba-katanga;Luba-Katanga;
        lv;lettisk;Latvian;
        mg;malagassisk;Malagasy;
        mh;marshallesisk;Marshallese;
        mi;maori;Maori;māori
        mk;makedonsk;Macedonian;
        ml;malayalam;Malayalam;
        mn;mongolsk;Mongolian;
        mr;marathi;Marathi;
        ms;malajisk;Malay;malay,malaysisk,bahasa melayu
        mt;maltesisk;Maltese;
        my;burmesisk;Burmese;
        na;nauruisk;Nauru;nauruan
        nd;nordndebele;North Ndebele;
        ne;nepali;Nepali;nepalesisk,nepalsk
        ng;ndonga;Ndonga;
        nl;hollandsk;Dutch;nederlandsk,flamsk,flemish
        nn;nynorsk;Norwegian Nynorsk;
        no;norsk;Norwegian;bokmål,norsk bokmål,norwegian bokmål,nb
        nr;sydndebele;South Ndebele;
        nv;navajo;Navajo;navaho
        ny;nyanja;Nyanja;chichewa,chewa
        oc;occitansk;Occitan;
        oj;ojibwa;Ojibwa;ojibwe
        om;oromo;Oromo;oromoo
        or;oriya;Oriya;odia
        os;ossetisk;Ossetian;ossetic
        pa;punjabi;Punjabi;panjabi,punjabisk
        pi;pali;Pali;
        pl;polsk;Polish;
        ps;pashto;Pashto;pashtu,pushto,pasjto,pakhto
        pt;portugisisk;Portuguese;brasiliansk,brasiliansk portugisisk,brazilian portuguese
        qu;quechua;Quechua;
        rm;rætoromansk;Romansh;
        rn;kirundi;Rundi;rundi
        ro;rumænsk;Romanian;moldovisk,moldavisk,moldovan,moldavian,mo
        ru;russisk;Russian;
        rw;kinyarwanda;Kinyarwanda;rwandisk
        sa;sanskrit;Sanskrit;
        sc;sardisk;Sardinian;sardinsk
        sd;sindhi;Sindhi;
        se;samisk;Northern Sami;nordsamisk,sami
        sg;sango;Sango;
        sh;serbokroatisk;Serbo-Croatian;serbo-kroatisk,bosnisk-kroatisk-serbisk
        si;singalesisk;Sinhala;sinhalese,singhalesisk
        sk;slovakisk;Slovak;
        sl;slovensk;Slovenian;slovene
        sm;samoansk;Samoan;
        sn;shona;Shona;
        so;somali;Somali;somalisk
        sq;albansk;Albanian;
        sr;serbisk;Serbian;
        ss;swati;Swati;siswati
        st;sotho;Southern Sotho;sesotho,sydsotho
        su;sundanesisk;Sundanese;
        sv;svensk;Swedish;
        sw;swahili;Swahili;kiswahili
        ta;tamil;Tamil;tamilsk
        te;telugu;Telugu;
        tg;tadsjikisk;Tajik;tadjikisk
        th;thai;Thai;thailandsk
        ti;tigrinya;Tigrinya;tigrinja
        tk;turkmensk;Turkmen;
        tl;tagalog;Tagalog;filippinsk,filipino,pilipino
        tn;tswana;Tswana;setswana
        to;tongansk;Tongan;tonga
        tr;tyrkisk;Turkish;
        ts;tsonga;Tsonga;
        tt;tatarisk;Tatar;
        tw;twi;Twi;
        ty;tahitisk;Tahitian;
        ug;uigurisk;Uyghur;uighur,uygurisk
        uk;ukrainsk;Ukrainian;
        ur;urdu;Urdu;
        uz;usbekisk;Uzbek;uzbekisk
        ve;venda;Venda;
        vi;vietnamesisk;Vietnamese;
        vo;volapyk;Volapük;
        wa;vallonsk;Walloon;
        wo;wolof;Wolof;
        xh;xhosa;Xhosa;
        yi;jiddisch;Yiddish;jiddish,jødetysk,ji
        yo;yoruba;Yoruba;
        za;zhuang;Zhuang;
        zh;kinesisk;Chinese;mandarin,mandarinkinesisk,kantonesisk,cantonese
        zu;zulu;Zulu;
        """
}
