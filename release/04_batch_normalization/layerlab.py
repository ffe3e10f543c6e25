"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(4$C`+x#w;QxSJL_k1)|NsC0|NsC0|NsACiJjOk`+#3z&~ygaVpT=4&h92xw@1!yJ+{X8v$QA&Pacp75`aRJY=k_w
*lFy_Xby)WhzFj|+h}y?_GBOwZRcnO8Uo7;)^L=QSqj@UG}vTqYayFWK%qhd(@6mkQ0!#{gSy8#nIK3iCfWrK?%^`p(owJ~nhQ(5
H{JE$a#W!rs#ci-kx^9&S}>}DC<OoldjJh60*7^!0NZp>0001>M!*(teeK#CuIGUyMQ+TKsGYQ3wVMJy?ZkDx7G>=AbzbqPI@b1N
-LiACp(uexZ+X4|?{n%Nc24`@^mA;leO=r+xS$8yddcnUpKbEeK=|!;vda5vK2JF+`R}{H02^f2NCEXtr_u0z)ah5e!*1`lMGk>L
(YtDZAa*Mn1?AnW!EL6t_qPLhG!zE;=Iy&(x_Wic%R@l6V7};mwGcfRd2N<3E7_6Rjbm1kLm6lT8ATXur88oSTWw>uIjHV;X)P;S
`)R;XeRTRwvaH)_s%+M;o!84E4BE{Bnp<CZb)l=~-Da9-8(na^$^oqbK+p>A?rJ6VOahVjM%vsDW(vJWlYP|aj`w-n*>`o)r{4SI
pnK?Ec<+JoK#+G|YTCBO$v&>#r`@;*kR0B#*36;l1nlPq&?f2KW`%C-4c%?j0HA|AcG5NJr$cXG&~lo=u|e;?@E(1J(1Uf!(Una$
U7Y5$Fy*zG%^jDoG1qA$?~QETKn04|+0J0vy>0~AF&iIu6Yh<c>{67_S5405%az;M9qir%Kuv)6TKd2T7%0m(v48?NxjOs22Tvlc
0j+jBh^(`qDWoYOF6Kep4Q;!#q1;Pqn*$cRnawBza}_{z?JEH8wYqPvao`IBR1B~M8&+>V8CqniUnfUBfu7m`hyXl^8Y@j}TCID0
g|d9ZYzJL6uOR9>F^0UP&P9m&<32p*Dt&_p8U~%avTeOI0D{?z)+5t>_kG9PiFUEwy*&XPHpZ|JX`t@;_uSpBtKoWg91s+DcNNwm
>rQq#)os_;lDgNei+wLk3t;bUk)A;NK>B^K(?I}10%Q@O69^+FAuvSL{FBu^G%5Nr5_uUXs5Hb80znf%O-xhKFq(R4qNk|*spT01
Kmf$kKmd`bkrbO$$TDQ6@}8%nF_TRrDdIAEnHo<}^)^$=4^iqKpa6uTM1%>VVomCLBPLT*(i(X{86HXM0B8r4001FT5Cqden1CPx
o<cIG={A(|r|lC=sp@Q|(^2Gxj3=OzNf3kx0t7IClL?5_^i%aVih60OvNT4T9;0did;$sjf43+qAC$5Fd;*AqAKU<`1NGSm2mfq8
<MfKc5C|XZ^X~o*w|{H)KDeJEGTMJs<)4KQ!i8wLe1GO95&nxj>GT9AxDY4@yZ+&D^55&qTa6hH9xJa9Kkql*^+7cz-LIM7N&?hj
SFj%~7yY~NlYib42&dg=xZD4JAaSec$feN}@F;+KOCf|*8kNubil$HgmaU;Y8AO>~3T}tD{vLTifDT|F18{&K3K2*~d{kCDXz~*>
D^EBomLNG#(s_Pp`Op7;FUOOFr77%Qz1EoKdYPD~G1Rs=>e@n82Y^5J<SF`mI>tq?M4cqQvFSY0isU%YTgP5JB&*4KrGq}S?HD;0
LY%4p-9*TVlMEiGL2vLMpZ);At`J$SR0DfW#xM0TGXS4JS~oTl6IF1zW&f^_HgG{4@U7ZRBuS_CeU2T-6yJrVwQH!~)&Bo4FN7!9
z5KtQx2$UeC`%fQ^y0tNW<lyW|NC^I_`v`2l+)@Tf6M>9r5*|L1p)zUC_odzecSNVI@xkNdiIAfXXW-sF&zxq6cxJ+JO<<0!+-bO
GiLUV<ZJ)RsNZI*_mJaLX^OOKjfza<q6Q-3V^Qkv?of`Jk!<=gp|DXRVLu+xm_lT$qkYBdRs>gnt*9sWDKM%D3HEXHgwNa*UjYyx
09CXy=nda5u%AD($8U~~zY6xUNE{RLRbt3`*8f$wHZQ-?eh~I@!UrRQKlZN=XTaI`$LZgLaB;#?;2;Yqzj6V*mVfj0``@??d`QH<
N`?~CytJYV4gx<%Zpe296dJHn^O71jFn^g1<Hz*3i1GGJcYy^+8+ul;-wN8!M976w7HW!pBl(ASB+zeG+BY0HrhtG-l_J`-xS5e=
u=+ZsM?35w3ROuZJJm@;!uP<xaql)ptQGJ>1T{z?;H3%&tvNp{{rdne$R|4P)LP2aQL$8)a-<b52-QNN949Zx`{3}OaZ1Fa!9eFC
NF<>Hgp-@>3JUajn5Q0e9Nj=2K?8;YO-K}|F{-SH=lsNB?oh@%_`%jdcR5i!;$S$EC?j^}11UXWh!W%}y~vAICO9k#jo0DB+t6Zw
0zi%LZaX!@iJp)8ZtMu|4J@HWF|wTH`g?ah{LTXLk;=6`H4MncT26IOr)6*0Cd?*MZ$L~B9+FNF6g`lyAO~ma2$HILig>+<;^BV}
wjnXw_I-@RQm2S3fBmo>oe2WuU*7RgpZ$!cNTxlb#*5wC?fqJSn)n79klqlV`2QvQq&Wh|@c)9felqUn=)`^gYq6o8vqId#7n-lE
*nPK}edGh}qFnxU_R4ZyPcO@@AN~qgxqzqMpYga;A{QCbg5){AB=110iDg-dxKe-Cl4*+^R=)nd-G@JyP9j|oK-O_eB6pKAiWGQs
9r62ZI7PTbMJN)=qyIWlk;)H0DlsU0*uFec=zGo?fw2HHz$86qFDHtEV*oIeh=)m04$0Xf@v_WkB3FE76D<M*1qkIFn9@PrL$b2-
|4UafODjqIpS8w@CIke*=<@-jJN?cvdZ`|d5`7$m#}cqZKx$cIg5$scHMXJbc*4f{Y>jx!H582gJ^J?H5}xd%gk|59=OW-h592n1
T|1V(2(+JrB?plT9${DvD8rJ}v%8Q&1oGCkT3n_bd%XO~)$g1A3~^LEaJB_-(Fi1LM=BG2REoJO7D&kEyO#5eY>Zj5KGd&kk~uZ?
)4l*hi<FBhSs{=~1T^bGP~nLrZz(&2zpeUhYvQ3v&c4Y3)Ckx~fbrH)C7U4bbtNKFmrWK&kZwGpl8y?<+#poJx-MT?HFYwEg)!gr
%8+{s-Ukv{jllwSypi^*k|<JG60x-LO)&jU1n42sVD~H50`=5Qg>ymiDmh>nL|OXKlZaAd?aO1{t{A4YV1puoF2LP)hw|=~ymQq0
$NbLTzjcodc10X{a(+jTj|D?n)^ssAL8$ui_+QsIXlLHe!;w2nA{LFQdq8B}Nw-{GZC)&Ii(lR6&pEYeI`dUQTv9;aN*N6gdy+w_
V<WQ1MgUqg+E*hFVDg2a?gXZ89o)%^DWuz@fq`IDa%+bQc(mp1DGcy=S++e+QA}Z&f1uA#$NBy+<(KtlJ?&%OFnq1WS5Kh-U$Yc!
Z9yRrEbESE4;7J<L@;1VmJnq>ti1ywLlk9YD<G4)8<;ZO1Yjf-12xy*cgF|~Am1#chbXf#%bdaeAJ6{~sDgqZqxeoNLHhIO_ZkMv
wBL`n^$aklJ{5&e*dvuQBLW+>Om+pf{ym$*UaBkvl@L|gQ$Mx15kKtxeR>bt_l_z683KTQ^@Ut*Ee#GE^M*+>N=@eDt+*Kj#nGFn
iW3AC6+&hp$qH^@rhY^LP6l0P^e`$&LJ1*Lfeh5JUZ!$nzh`gqxYb~fz!9<b|B=0nyMVYH&@*-?g=13=3`je;8!;xg&qf|^9Gp`O
<45f4?AbX!n!y%DBNY|nqrRqx06S_M4r38K=D@0fq9q;r=;eeUl(}|mQdXOfjbo~<C1My+NQ7FWhF{^1-cgZ0J_%stSc=Vxf}LnU
_Pm@)fec9iu=Pk8h>8wLF#=`^EM0tldF{OU>ouac!ljBhC?pSM3JP}(yj%(nWp8_ds^LY%yI6ZCrp?U`4F(iLR$J>TmJFroX5G0T
99p_N&fIeegqMmes0ilRuuwnfxN_ZRv@t)wG5t|C+6$AgIl-T9dDRcFeU7^4o!`|7CZ`M(Q{3Lk3E%7kopvz7mOl%`CnC0TJe-GQ
QBjDYX3#dmV6#J}F0#X3cIIV>o;LBXC<7#tO)tw(CPGQhNO`bM6G2hT?gMiUPC*3`QBx5_UV9UdpA%0W$mOO{EV4Z4&6bLjQaYJt
P^F7`T(zP_d2+*U-MDUwkrNrI!y-J5U!?7$B3@=;oKw16ojzTpEcvQ%u?Wt_;pkm%2LO^uAd#(aYjccHlM*HD3!d@>kVvBy7WE=y
+Vy6l1Zvj6ib34&Sdi!GV%VJ(ARY+O-FF@R!@1&iNtC}lFfFNId&OFkP}oy>$-ucxz9L{({LbfF@zDvS15EDN8yWUaeK!E#HnRJ<
J7u`2bGn5G5(SV*1*B+9NfCnTPc#{HB(C&7v6TSI#ko;8g-j-DE~pTabts^d4=R;=o`sqXx|xpP+}?>jErmc%kJp^Ds+(P8(U*t_
ZvEJ8Cz49(r*7Tk=y0!X@Mq7+Iz<*%q9P#0JM-9_k2~NN0J46W#!fLGN#8h0B^1}(hhk(KT*y!jUG`(WUd3WU=3YamvK)tFBGDZ|
vSov6nM|>vzsT>jPvtuK`R2W#KH2o=<CxLFwMGNMqF3LD37VONEF>~jpOcLwnTfR)Ixaz$i5*OjkD6o~qJiaWK$lHErjEGY-dR^-
=?vF>lN~h@bxO}`eBd~PUx*OG?^uU)+7_<pEaN@m8soSaj}6Oo1-4XKOHf2$qUoB=CJCP`m}70G%2fO5UKwI2A1_^G*BQ&BS2E2}
W2Tx)iG~frxrN~|nnEtv4Wk!^S;A{CjLe0i^j*>AjTUdF<h^mmhT)hEo|QLhaKj>I?Z4aSqI4`iCtOZODw}7Q`?ZFt-8T&f43m4>
F7!U9651KJ-y{xPVTqRMGgW)0dRaeEoQc9sGQ6b`d-HVuM$IM-y(TLaX5iv<^!H$<ac0|=sEVR0EEL`NVNrC43E>;YL1kBHX)!c}
dAn2=A95V`vZZu&#%;%LM7ye|;FVymoi*ty80pfbYU?ngq|R<TYqx6|QC$>NPcBB9sfUnN6!jyvLgk7o%i_hxDN}Bh(+bs1xR@@P
aXYm$&9e~aD)iNQPLB37k4|HM8&694>7*@!)Hr2H>hYyy&a@y=&8=AzObKL@f+{6-7R=;d6>*FVXyKY-i1Z3{M=}df8cv!W9ca`w
I<j?zl%<%l8fOBckCU6q%_`FGDk;h(DxC=+-#U$GY!!OZOKjGZkx=*0<GW546fE5>5arghGt$ery|GrP&ADTCMKn6**@7(&&xzge
k|jd9uiB$*zX#I`Ti*7Dl7_2*=L=PGmh`{hdKG$`<7{N8;Kdrw-Gfr=g_5)j$m5mCCjObk+Km|9D&;*_LRv4_ay5SZ*k=Jem#K~>
Md?Kto~(PGd)rD{<5o=3WD)JW=CN$$(;`|jxND;(!k)6DO0d^~Au7nc6yAo1mR@%&au<58C$L3xg4Dai4kk$;lLdm`iqTTgzPE#)
ezSClT&Br$JZ*AoabmsSoM5eMiL7!6_mxB<c<%h&+^BDJragF;mQ?6*KnWdX85x|nIIdHq42>OgfBC+a#BZG-p7jXqaK;rC%C1$L
L!dR*GDWz+CLiByaAaV{!~t^02P7C(BAgcamM9G1q1i)tB<<~jL9D~cUa(Nn`5n#4=$6{&*OrJKan5G6*nD$xH^mf-Ssr!=y^PpK
2qg*e?Y)G4qle~wCq3kWee7_0{tJCC5ZvL~^COmQsXKSiSFOba<n+~4<8~7@8%v072Dli+_q$N3rBq9#W$L0T&mR?5zI1j3jzm^#
W{{2zsSXO~5)GXS2#ahs{nW6hIA_~gnJWKYKe*wp{e0#)P1s`rVVD-ozI*%kre)spsLa7vmw|^5p)`K;8;xeq*Eo%#OvJ|psYb0l
7*<M1=tR_&k?jT|-L1R14LV+zXQP@<a42s%({iM^UEniH%I>8fViXWzVj^;Fr~LO%lYH9J{vQc9im9K}6bYM@T9%fN-hqKSaa)ww
_Pv>AqT^mIA~CrbcN?F+6+ZqsVe7KUk)i%~K&Q%qcu&wnfJ~e4n~0k8qgoT@QbceOe%%8yFsn%=F1DbK%An?JO~fEvJ%2<Ak%*XD
(aL^LZ$#*4Iu{8pk^@IU?(S5X1t3&_!|h8`ZI5-8=PEqJM|gxXL4-mf5ugYj<`k(TW*H3a*RH)UJ!~;SX2fX2F&>NsDiTq61?rFL
zjw0?PSlvgAceXTF7ec>{lJVew1p+G(Aq%SLVz^JahM`y{`u8bjlg&02EgD_ZF;R=(0{joe1o0l&C^v72!e?WSK%x0bLZ!IKdR7_
C9;GL962yiM0~bcrv!ZxX%c=C1d2bChSezJ@BJA!yjZ1`B{CFnVA%KlQ$b=yez#&iJ_!y096-to3!JeRStJ0~YIl+XfI%JJpaz3m
T0P4&ybUg@u;H~JL(ZtA{YYsRQ7b2^Yu{#&&!4m&+I75=iE1?6kA}J(qAW{9p~}~1c_PPUd`9@1+);)UxeSG!Ttr?_(9*PDNT+g(
8kF>JO3;}SU*j>J6X8NdbBlrMa1Dd6jKaLwZq_I*twpj-^Xtr`Ah)Db-o*+$h=Hh&J?`N5p{<g*R>zd<E~H-647<a`^y;~G_OMA~
>93v&OXzTkNSP#toNnnu^rIMm3tgZ8uycW@ZF0|Z@e>|T8yIZ+6=e+YZQ$T4IjvmN{^H5MR3zY_w-EOLTqf`qWy!!zF0lF10g$3{
#&i?VtZ9em0dgmdV60*p18NiNDrS@dauaD3HTvEJ0K@$sZ3PHY3o$Fx`TRchAxSEuZIWxR`o59dAz!0zIFk~RiG;F_E_NfJUJuPt
P&<-gl&cptnVB`xDQuNJF6NxaHsmp|a_W|jW!>G)+U6PqM^7ii=RSax=&z#7MVvqnq^QQ^$)xE>CupS-Vy00t4M&_ar?_a}da`t;
iG$3A3;EBNmlAeys?dFY-<|QbY<h=C_nG0G8CQ*$cB#f42SECiOeP)YjNQ8qzy&Cz1t57D>#?}iYp+t9(MXW1XFdwshP$VR;coX{
YfV)=2<SyAy2xd6WmnmlZ-i`@kRyehF;`Cl;){s~Z`Xl>0~HY^4#MslBUQMcS?SVA)I_Vw3ofjx!MN}|^?A5+HbutM4<a1SIJGh)
aD8;9b%}y*pT{GcAP;CE0}yC%pi)Gk2PL*4OR9+|l0NJ?>^5Y%JMz4_&SHcJG<6;XZe3`sN%NU+a)+cSp3@(2`dU(#k2=(o1b(;V
;22tcbC)KC`N(m{)%>*zhQagXce`@kM;~+dndreBM&xKN(g%pav{}aa;b8!hK>T`e@gbx(MH$zy>|w!rEP%Vn`=k!hpn&c~s8QGX
tT1~yP}~w=Uc|22ZnD>GNT9LS!RkCO9Q3t5auwuLgJGY8POZU;tKuDAo4~@|VD$1JnvjVV&Ws`@xnoj4|9?oj`;7X<f^pmx1=u=+
4j9f{zo@@FXhiSZy7F@hP5|BMz|3Yj7Zd~oK~S@FQ66Ae7O_DxhQUTnry5Q>OZx&r`5xbw=80tl5%u%(?M}S`Ci8BAdzZ<7DEYD^
MJX@CYqbm+G{^)tswUDqu=H~2ArKtRg6(h$4-*ZMtRm=3&=PWJ=xURparFjP2&5>IN{p7PC1je-1kB$0Q%*d|B%X*ZfENmHuK6QC
gb}q==lh;bPkUYczUFhznNDVibC5sUXjAu4NIt~hR@GtY7c8f`o!*ItrNu{;eqau?9sPB-s|$9zA`Za<a>MG;LurZ59LvM!#}F)}
l=dAAI>74zPy>h{kTK$u*(Ej;T2Y2d0+3jy^I)5en<r;t{NjRbV-izEyT6Bi{+{d-634C>s>M{S09BS1^&059zo+FOZs?Nf-I%?S
rDxv@C=^xLq`?tP+)@z9U_B+nyn;N)QX`kF;f0%~HyyX<LWdyqWr5|p$=vc1=tm;opJwzM862|P)?lr6kJaEhRUe}?kJMO&VzKCV
9^^@Z{lmUqw)o*J;MPi+?m~ea%8@FboVh`lI&DjTcJ-A+-XSYOMU7Y&+`dQ~tJH|n$8-0g)Wz)z%}w6%C{tyb^Z^dvrb?n`n-5T7
AA^2BIa7tS{O=;1zaKB|bmujiY<e}DFa9p{@}#)NuXBDzFyi}iYG!6@+)}uvUUB4DdM>)_NeA#CGX=iPyu|bRA7M$$NrEJVytl;<
zsdNWANWvp0GT5JK(fDIm~GWpCVc1+FUUCPJjj1PPoH7hDWNG&jFgD>if)T5$w!S80@<TwYBm3C>53gUf2p5v;$i0gfhAM2`;GxT
aJRL^^u8%Wt$xD-0g~j7!yLxajiox)7UEd}uOK9d52b!Ha`aLGj{fVZ1kyB+`j4;AQU1}+3>Us=Kpp`==m)T5{Sv4`vY1pYu7XBJ
H)snD2?CVTbZTZMCdaCaiaNOfJZ88^iFT-{rr6zBAcpRMs73{WjOERQ{2CVjg(~jzTj=A#^Uoch_2ZcEp=3mH#BgLi(!@D6uFi;(
5eWY*VT{A1K4f;q2))4bVemu~5uz}E69OgCt+rTD1W|<dJkS$m8Kc9tCsh}tE)F$?oi;)y2nfWE_Gx7|Zy4gHm6pwEOfp2fV(uA7
YrBQYQp;O6b9Yg-yK`Mv6_gWKFrqSPJ7Kqf8!>l5Xv=6@9q>MZll{vW2Pp^J?^{~h0{(sez&P?#>X2iE1kP?c@gffV7#}CISE1#x
U6Lp!6VUl~g~HN8ASh1n8cuUsv21;b_LdhqPf~MP4NMz>W3vR}r5kHQ*Nt(gQ(OEJjv>3}<AM2*s9WH1nj%$L1c6OP8JOkC7-478
huKg_hWkN~oS}1uuruW#qL(Bxhy-|`;0F`ZPPw5!*X~0<uiz9{a5b`|R5jz;=?<ML<BJI95K#guYjp|dF77XGHyM#q6=xO7$;Df~
&BSs59zj5VU=^x`UY)v$Vn193^E&)zZ*u?Z{;%d-{Z&NqU<N;z05>8-$f_A};`_e>$m=npgZfpa?F2E9P&@5=W~$`}su%O<s4_<>
%V0v194F9=5VzCIE&T^w{VlJ}pPN3Pf!6t@UtJm&-0}VSrlC@dz@s4(D-NT%+k>{>V=);04QKA*_jcwWaMS8!&|dA{fB7xVQ-dPu
c%$iIs|qMTCuTDFRl7wRYx{`N9a0NSlkfM)TN|r>mixMPU*VzMiAo4CG<7Sj*@TzpZO_Xgq9DBF#5))??9%&*1VM{W*0%Z&3qQ%2
6EiCm7+(_FE^~nK1zQD3A#5Q*iJ;&T@(|L)^+a?6C5DIIl8nt=z$I$0;ZZ-^p}yg%wE1q}hhf^MGZ>;F$Ln8r>r8i@`tIa4+VqqX
3HQr#+i0)6!v&bYm$GA1_n82YN1NsZ{1br<o`)68i!HBhatuISvC~MXTAW^L^}nk9&K-l0C2FwpDVkM)n+sW7ii_doU8k>t7U5p}
+$aNC3b^oo2rXHx@JkXXLWGAV8)$0%Bmmce1=_t=0SgTh5rT{#?zj^_Pm8b1VP1B8AaY`CONs3QzDtRhp)zQ~u`k(<c38w8`m5kK
8YL`|M}@z-{tqTNCl!Z*m?XJiE^_Wi7gWELe~d5m|AZ(W*~i%I8hy=NNOU8V4G$9IhWTRu*vJ%luQV$)7o<tL!epe%x`-0HT~tas
+97{hi8%FD@5Mlov4fHnfZVPvtJ6BAVhwvBp9`*)5(`FFTv=KSW?bF)P8h)@M9<4_B=--fiRrq_Ol%RQ-#t9!y(V~ER>8JqeS5=u
zlWzRSKFfvEd7UG66=8q878B#mqifUuy;xZR2>ALAc^u@1K-V38QBf_H3-}hveaGkqT2{96I_Bh$)yujD=2vuND*02Hq!mTY%9V;
jlEmoqQJ^LLxmrs>hK%7vUtjyd534$<4?Edwm)h085hsQv*8qh0HgUhNBwB3oBj{EsAmi^Jn2P8IK~uzzbnJ>@?cmFWN&(bpcr~M
af9=Du#M#p&IIhEX{3i?*-}H(^32EICL~&4x!fP832Xzw3PB-@g}#N@nJ8W-`<iVepeRTl_-J1Jc)+_?gQ)0VHtunb9Q8N&n=|%;
UPj>ETm3|TqWw@cN3nj$N9+<PLnLrBP5=&JWq|@-;3{H7<gHDI_yl0}zMhTG<JPu@mP_KC_~5R8D4qTzL^fF=(4C*27<z0r7|s!o
U0d`#yl8U85m``DOu$v@1F(Oe%^e#<olu3cr%7?sK-BGhWc~Fk5SmrNUy2`Y<aapQUsV#|d{aMe?9*93q}7Cqx|I%CNGN?h?`J$u
tl#uQZe_$-^$;z`O*sD{DTh=v?aGknjJmcqUeuiG4|R%<WkzdQ?pV4e7jy&(ixYZ<lF;~x!*-z8tb|~xl)X<WC~?!RB?e1@qN}_Y
AyvT`!!!E>%aAV$yMPw7w5%r}$UIu-B{?nu7IfZ=*!+k}U3Hbf;eGa{6bM<!5h28ITsY@Sb()N5C%%z;I9~0!;j{UzY)WXU%2&o(
=YA#FffinAI7@yoHZ78D7%<5j!iBi_(~zWs6eMz%qjm1saAIhv*_GV{O2tZ^iQEya158B$1f6TiK}Ryr#VEfGU(TeF?nc+)sP4Dj
lwP{}{MTiHB?pqXjODrk0Z!EgCiN17-4QublQ#6M<V6ml!+sd8sfj8T4~fuF_g{%dH7ixJ;czN2DNi}EdLsgf`j6t4C{ow8HD@28
RXUO!f(RnO%)Np#Xd&OX6zbE@$yNIFXQ^4!i@N+3L)iB5fxCt7aN0b|l>?ub)p(WLID0iJ&uF~!_q)kuG{7R}OAzJOvh>|)2Dz_q
7eJNw)~2-eD{LWDm9aR>Wo3u;dPO23bU37@;7Ey*K!b7SIWt@>sO6?uqa968421)ZiXLTJb!5d~=@1u!hcy>Vf(m!*0B49*+Jk3T
{VX&m0eBXp22Bg>sbjepFIji#9ekw3$wxX@VI|}j#**hq3p+O>Hw9`W4JhLBQTADDrzSw<9$Xcyx3wzyB~V1y(<UPoaof+w+<S4m
g(@?6u51uBIBl7=XwIuT(ywRw8{&SwbRGS{1c8r6iTO(vz#vw|7A(-`y@AatNQ^w4>;;T>-`#yZy^j5`%3#CR)-cBXP2U>btaSu<
=#hyCp$G{jN6T4S6v4y9PryrHxqQk```&^gw|XerJv`KM#|>%oc1ipwBs42fd+q3|zeX19bvE@^d<@)3;X}iUoqSXY5GXjBzLN~n
Fce0n9wErS${WEz`p!KSf!&!RpI<0M-Q}W<Mzmln4{~lX_oY00{oZ@pp8@r!?Rhmqr=#SCn|YOZXqG714p|<Aqk3}CEha>UmoE*~
B~Qhiun$h&r`>L;OUPJX!Kf~ySuCf**;u4bjxjq(II}lLW^Yp4eW{4EC^w}aOiWKnzFrz`ZCMFIg9cd%cn@1r?-esQ;z<LYDLCe)
x(vD1DDg{$B(h6^=!SdXB4VXRptZ!)qD!C-i1b^*azu7yHHIbL9Q&<hy^P#ft;l?9vL;a3&~-D!Q7Z(u@oM%>?97B$r!<cXck5iA
Qrs%rZ`-b4sj&cog1kgkaR5=)%}xQ3Iu=xO-oYqSRsz$$vU`yL<(M@L6M4G0o#j3D6KY*)QQB6Gw5Il~plgJ^RMX=e-C<%y@lp~$
G{Gi*SaGueZ+l_Hj2DBA-s~w!G^D)q8|#Ozx)@FKiuBAH*lCL}ZP$Phkg{zj$dObWL<Ksk%)Pd~Eh)XKPV=|#bD1*^KXIZ}aok30
1A)ct|2o@15vqd%M;d2TouHrqMh%FNh^UECOh$0XwTk3my(KFfgwTP#(v=j4N4P_VkaP~I=~prq#J~cl2Eft$E~i_Cw7@*!D57=M
1c4m1o1#Gj+}xqzo~-bJrfg3qYEkiFa6Haj<bWb3g%AKp05vG0mY~93!=o(SaLJm$i>;Cmf`j{g%gFPC{a^8S{&pVMS*QJWHkck_
6|{*Y9nPGQukBDBo?5dL7a?ZfL|fr84w!HZlz0&5lZHV~1b0fpLDP)e4VlWb;KD+a@ru_LvIfXhb$u;@s7era-zHn|?!%5E+&WXb
ZqTV3Djb36;J|Pbmix35Ej$}quUHy}APN!|2<3`6+LmTznoAW-0)p?h>uT19kqY*M4OY~Kj|i3|AZ>f6-0=eUT)s_3X{w$jXmmXg
5aC3D<<KZ8Lu*-((oCEe=7ga@Ng}}G_kR5H^1js<>w6@uV+Jr83uPZYaqY*j<LU4CcrVYtY}Y(&c;PTe1gRR%D};?fIAEbdS6-R=
3G7&(nXZLUkV=kp+aX!r0-+0lAfrHL?;ePXQlZEt2})hv#FG)er}ff;CGEX$JNe02c&^ufthwW#(7HcAowbw6qZo*TJ7~ChYs2~9
Q(vp&3G^zUQWRQ~0QfH?d}S}uDT;7WRe>*BBZ=0RA&CT%DOy!JmAOC_S2_plzn1+5JD;3t0r0s{#7;+IH4on1yk`TXQ8ghKxYKN1
#ZL%Z5ztObPxmU++!>um5ltmV8--2h4by!#4^T+}s0b!44uoV)3ltPPBn^Cx?$+L?dq_xa>O#(VCzT~?uFm4LyxGARfi?pM^W?ql
1)xvOZZy?&lTgR8rjrM-nzX@1)3F$b0lkvo+()ZYcL<O~lCmN;r8by)PW}DgtDWB2zQ@gwJR&nQr1|im%xuHo)kSKdia25z#39X#
Fx0qnz`r9W@7RGD%&}l%Fvg`JbSRHN#mU<;#s&&A5A&HM4me?h$65iHCI^T9!*-x{Vi677YqkMWzy=WOThQQmHtbyS<1N#<TUA;)
C`(P5;9eBkJWz*z`g3umxfN;haD#n`B!z(+Re)ovoU)N@EhNerCJJr}Q0ubSZ9Md&gApfZ>nO^OiCi!?)Il<b<i?-dsg3P?9pv%2
U7>xk*ElF?CVwfC!04m!S0Vx(eDAUG0tBO;g$xh?2gAr0AfI2xg@Z!VL(He6J8@kzxZup58I7hLwJIJ9sh#OXl`zTp82Q?4zqS|M
r;Co!Iv^mSeKuFo3UO5=lyi(shV^}{H;_{rJz1nj61-%~m`RB(%ZDl^2={0*IldSm)=L&ZTnQE{?ioJoSB9o}=62Vn28AM^_p_rY
iRP%ca03EX+6)qJQDcIU$XJpjy$oU0_Ej+*6^6N91RSm&fqOXZngdKwEA71su2b6Nflbul?_{rZvzdqR?YXyAHpk&LFm<e)4yjbr
1IClpwtv{&Cc8m84F^mOWl!UV&`{T(d1sE@&GwzS{Q8pe7L@EraVHT4!GnNxJpQjg65CCEOEJDyi}PyvU5=e%mAM9~$SW)c|G_)?
<M9>D(+_5xeT>!oi5jLxr?<oc8sK{_dCry$1j(>9T+`5g7`gfHQFtEdYaoa(-l|z=YtBfUB%lmVWw{Ph0Rjdw;f8<&<42fD^}QPH
LuYRlZ(94lJek+yPkeoLn1h8)s;WlO-0I`WSREX3Fh{(IkX7$CZ{Ac+O0nIEareU&%QZn85XeE|v0(Mq2Q7Y#i7jov+_vN}enM04
yBB^DL`fzvj2^tK%RHd%%9D<Sc^Zr2Ks@aX8siNq1<&x=vPDp(tyFUU%c1qJoRVG!Mj7sCce6*&l|@i`mfuX0Kt!AOLnM%;Dpv7<
)Ttwa$b?0g?_VXaO8Fh=KgVA4#VI<1JLO#}I7D(;0_}dip;}OyJOvycB_gh0fV?XY;orqMB8T*q#OQeb*Z6F8tpii=<3WlOJa?Q6
%i%9gNRcDw1xVUJ`amx_*_l0&_1KYQ&cw@<ifxnbb4%-Y^zQ82LW^=Ca24zy4E>9f&Wbb%LaUu7S?^?{JZRV@m1kVjdVWgLA68rx
7_XjZid-FtDMrZdv~0l&|1{(g#X<n=pji9u`HWc3y0Jfq{SHUqd5RZVzq*)sSYMJ8bcudkjZo~mxb!N0y2i%vdi-=5<p{+H{O-rc
u46GDG<K_D33DMB=F}8=5|}lUF)qx>FkD-lo@NmDmASL+qq$sYA<^i>Pqv}&N;lU%1bCOu(5!cf4x|-tW8U`qe7uhB2VA5P+mdHD
P3tU(^{#EbPM@KhdOOWt3Y#81j|i?c5BwwIhDYVa&Y&{^4L3j2;4)<Db9GEoL^&W`Aym)5uu^cV<je6OP=4ulWES-9$pZSY(k8;#
UCMWxHwEm%kl=!Fp(;4uvOqEW=+mJ^NP2+II6I}`k5E!{f|MI?yZ*QQHMf^heQOR>^dL}=$jZ9b^%|>9|E~rKQ=tH9leSj^+(M`s
wL^aOUj1aqhhlD_Ma#`kFscxgK9vM{Gd2+_4SVXBxIS@Iq=iKIfXO_-6GB6mkYc6Wp+RHHR3gt`ii_zig*{k4uxvt+O4Kkp1bO}u
I})&edyJn+8M?aJKO5og@Yt9npm|A(h3A&bgfZFK!(Y#sW5cqQ3bhy+Cq)5D3UjRJ2W=AL>!1WmNdRHHjGiWmyxqE%h?9~-UdEt(
R)n7s$%B>}&gEwX2<r%=S>cb9afKbT_0ozVQ?3+5@#%|xl8^6%ZqG~@Xc1$*+7wKMB@{{@C=w-U-NojLPr8}2*)lYSxxBIi&l3A5
%5V8hV#<ONtSK<0UuGQ*3O(e+m?kIU!QzDm_wR1E^Ps(0`WG1p9)L*-YeKH(riKx@g}{9lE^g&kt3JzS^`kvV!_?(<xa|pvSXPO>
20QRJ5~XVVK8uvuQD^0*fh%>UC`v7Nn*zg;3`s&@?ZzEWO3rg@U0Fvd&SSKd0g|Yx7qk9XosZI#+w-mI;M1${K${GAeet!@h>dOt
D`b;iaGZMYYFdGqP=L;)odV-xRbB&B;rUXmsDZ<$Nc{U{2Oa7_LJiOb%420wrs0_YVisc-O<oe(!|XH=Et?Q)h7H2NP4fohFD4_I
mqQzVpKi0w^+By0Uig_IHkMho4>~Z<&(OjKWN2#uCLro^s9*%EpWS@O_!`mcb;d4vbS{P&KT^n%L48El<&~}48qkax#xeEOrx-Dz
zVFmC!Hy5ZXlwN6OMCW~2s|P?LxM9}c&d;&Dxx?cRHCY>CtaEY{t+xrJ}JbddOAu&jm2Jh7bSUSTOvm~N@Oi8>p(%gt3ElPThAAh
_6!uYXewd;#?L`rKB`3>zW(TKaU?|``C%KCm{h1K#Gc(4bH&JFmQ<v<ILpPPuqi^b3!{S22W6}*GCbrXpXh0yzBhFqh439f&T3GU
u~8+2G(d>=us)tl2&_ZkNS~dB@(~<E$G5zY#KQ5t<$F+g+$(ClNLjQvIONgCZGm%TLcpk}7V>Z@ce{!a=IO<K97FNt0lf|CUY~Hd
GZWJ4C3EuC+-w(-<U*ZbKR+<kRGF}TRNA6RHsz|=78YvQCIGu}J^bOQ4>2&olc5YlDZ>KGWnJOK5O+4D6Ftt^np%9Y)~l&=Fv=+L
V0Eb+c&=TH6crdv6p#iIrXQZwB&rBnmKq;Jy?(+jPC70IiIAD^@%I^MC|ZQiXiHa&b%WUJ<XdCywEBpow$ZLP5IlViS6dPx5u+*u
J>B}qy>H#C*K4=SW)*n}__8J%QW67XyBXlh5GqV$i96L$aEEQlJz6m}SUd&pCMrQZBrJ335<CLT3V&&Qp)pd|SSEhlTRnMwB0Pez
OqM>92DLUgQ5+qGcGqWtVGi=L9UU2gAkYhlgkZs?PvhdR@7ZN(OVnS;3#h>3rIS<>Br`BZO}YX`;*b<Ty%K!oTuCF&=7QH1LANg1
@Q?*jBm)%ls<6DJ1DP96PP;|&{4St0nW9zGcDcY+D!%y5U);5L(w3khTp4rAv#V*z$QKipN(`xBdVAR6W0i0Ru>fHN8IFw-d*7f3
E3Na#N<F$A$3jwio8ju@_FyVi+QJ2KYbu4cEEQvMerQaj$R&+&x^c+OEYO0MYRz7zLw_m0J#A)ECPnZ{K)yK|4ojipTOx8^%Dn%v
gvvQjZ4@z>nuP5y)u_}Rx7EE^1546ljKyVoP)dB)zKbqIDI)If_{J|mRk<z?2{62J)i^wZ6Pc#)p{&x5wU_o}VWtYxuuFmw6Wo9y
Pn5_z=xYkahYbZ?c1{?T3P)X_gSyB8ppMPG_()str|11BD5vmBBRvgpBkyFsR(!IdOjIycN6K+6HqM=S`S*uzhBj8X#r>XD<0+uB
;;si^BtUlo`sn8hqf#&CMx(?o@cn8kwj&1+9g!8avg`qKGZdf!K$!}lKFc=aaI~t4RRB@@LhJe`s&Ff!@5idMXrfN*jDsV#$K(3U
k4HekaDp(F4SUW1t+yCPCDcytM>g=S#zHzg7zB)tV|H`tY{0e7*Y@da&>n~#pWnsBwqj;m6;Tok(cva%(za9KR4cAC5p>ln8d3b|
a?s(P{KpfFlr_?d(%=oGH+K$d7HZPb^JxwIwuy>RQQ?PTz!F08`F#pk0z#roO#-Z361wVXS|mbBo79%AK;D5!BWrm%OsgMF*cL~*
UwHl}_X3#LD_lP4ld=*J?r)oOjD6#wkwZiTJcN)kn?RdD<i;jZQZKxy*7bAm!`vIK0R(^v1e7(acCL>()Pp=U#Nh~Z4l^f*o#+T~
ez@4sVlz3$^`Lu0v*_NDf)4e5Yl~F)-p*5GbD4r>WmJYZmfFh&XA;pL*Z9;}%F&IVZq&mcbn`g=UH3i_vK#4#|10+#t#-Kg-(|X+
l0&UI1MI4&{hs=<R2QL>Bp($Ll;RY68M}}bSTa49uY51iz~)Jxb2~Iqn5<(ZOnp%$ebn=OFEwmxln?iOaOiMszE0>Z)O^iRf^PQN
k~-eY;R;?KS!pZL-nYH!HIy3N_MHUhSH<c>$mnh{)>X`jCo0yBFE+Ocq*6?oBTZKOQ(6)n;<H%qX;3p)+3E6F)w<Cd;VW=XD4R&g
D9fDL6QnYSHP;w89`cs{bt3veU!eN)%jQRSL@7d<@bfFNTQJ^}BPT+xrf0z-s`uu$HOu??<;u6sEIe8xklPYQbGx5j`v~z>C!QCF
L@f}7FsUhL+g%R)uJ^P%$<d>6?^0;bQqNqaeIr_P6L8yaNF*3Rr1N2Q;L^?_&&9995^N;N4DRI}k?Y^V$B;Pi70(Z#xRt%Inll_4
nxt!v>Bc1c>ovi&-KN%>U09L9%L8IJmQI9<sl_l{T*<RHd#ai^*fYyf8oX3$%BJ?4^ig55iGh)e6Jesjcb81bq@vnGQb9l{NF;ES
ZH=u%c0GGDC`##WpCeW0Ha&Tr^P24;*gTX#;or=%H=Koi?(!xwFVXAD8?SY`s=%aHkiBkwemVTN*;GMio#x!{b>mowsoC%Er%BH3
cm;!+Zp`|Qi_yU|u_#`)7$n=HyNODRxe__AC~9d9$I-_VQQ<5sSzkk4ntt!m`U)Dfx$RvEaio@nY$IC@9*M5ei;;`eRo6*Q(E@mc
ip;bEKv!T)5J7Nv-F#^+>xUIN8D^^SR8e!?N3GHTDRmVzw<$Bs)_QHSV(kG}3gYzC*l}fZnGB8Dlru-3Z#RzY8UYSxIX^saD4hc}
>5Qi8l+x+DL|;^-)WZtOLX@bYHWo%(eQGq@&)<qAxTmGOZg2PY`gM5J1wJg<*`rJXIY^o_kloDE<hPRC)IJ#C*W_$Y%5h@X!gz)e
T0v}}NhN}Un~=0GS;oJiu4f9<7=ElGQmK69<y+8A>F8^K?=dPsT9t1B;Ja8s1QRPOFjPn$0!ifY#&A6)#9gH73)u1~hK?`~i~y}z
65leFha-yWESIp5%qV({bl~?%DyReLilH_tN~-D#>Q+S@=VPF3pPu)A{hIF<_+pBPDN5kWh@cP|f)o{*Zn)g--ShPJUnA1q{cDF=
>Ub*nV$0qRCdZnPEf`#tC8r@wL<FD>0ZNnU0Rn~tMO9d`-ut29e+55O006xJ)M;f3){Bc`RL2d~X7&l)R2QspyX{WHS<pz*=Cltm
z8tk^EMXXpE48h@C6|k1?WjsDVryl;-)=Liud(C?5GaBIf`-MhnX6QQ{FQ2>t7gd;K;;RPz2GW=BGyxxBm)uUS8@TTPWi!j5sVE1
q96`BX;|IBmXIVAcbfdWtyewpHaTSGk2=hl`uTP3iRQs!z=(wX>5+2CRF#S9a&_*{)4A*HPLP;(_7}Pg-b_32T{B@pKt@P(Il!<*
ko!^rAiyB$e|+_8ugLTG*bfN_vTFg#ju4!pTZapwQo53M4N<v3{Qc~mG9Qhw`g4Bt)>2{zUR~g)k2*ul;`TLj6P%%f?6#|4c((OK
7pV$U?r@^&^DY}pwhTBQB_F23f1IWkagIc8*7k>fmp2dKeJZ##s{6UlBFznR#@W_arDG&{6xhmw;%k8Sq^?*QZ2ClM{)=vKVpHV4
!9ER{sNsezpqlmF-Q-%2z-9KM+AfLK=hsUq2ansWUeAY+H9DT&3%`jRy=ibpOLoejV6sXVEz4<vWF87WYrT09^f4AdqLyHQ3<3qI
eD4k|64#Qj=r^O%gqcnPs``6%?>K%Ym^<;sfYo_}>AM%5Ac#IJAzaOPEGP0g{VRI$;X9e<L{PX0joOLedW3``0$av@m6cY?5<-;2
NG%NyUMEQvhC5_lvKz|{u}>Pg*{z_`ozU}e_r35t_xt@ou9J%!m6nWw#7##&+JZEIsNTg*LjpY7d>m*95+PYvdmA$tjFAuH8TQdh
Wi_R<_OK;Lb9pN89+dMl5vJmMxx;dDK_TzC!iO4%?Z>M{fepJmm1Se%uwS|@v(~<TpBi456Yz$01GUxC8YV)CVt!tWaOqr69Tyr)
b`PFwcN}I#_8KiKmAdyVs>AGh#Zc^+T!MNRWk~fYG<9%CV8}EXk=Jf@Ns#gHDdR<aFj#M9p6)u=d55D;>96a*M~+rIzI6^Szzqrx
C>%YyooPnk*rKW`lmwL<sL^n#*6u$*evam_97W^5`fj{-yf2TA7(XRdRS6*LEDENIsyx<1oj$EzCq-3O759CvKP@y$`zR;u>@%B$
noYxMx+<V^$gUw#`l+ZMaY|@G1Oh~4+Ws5;#n}5Xztbh!TLzDPSbws1Zbm)7@a(_AzRX)PvHO;~{k{Id5A!ovkmwL~5>ikQJMVME
lb?a^<HLl3`X-HGk;h@hBphFFQTfeiZC4oCh2kf<OSn;o3=M_89#ctrdJDa;mAD@c4d^%%ny@6Db^*o1{|kv~=o?ABR@L9EO=9@H
1h_U63B2Y7*baXw;8SXyDIvr8{NIgocUBaB`D1nAP62_X8l`6eNN`Zwz~()$2EcNM?c%<$e-58RzyW|60}qFf*fyhS-6@B|HJ&ma
jYBqBcpuEh@c6VOysyV!bK?tD{Kn+SBluDdR)*#j%N!BOxkM$`Pu_Q>g?q~%w^VgFVm($cf>9#aVHRu3fxS*AAZwRHmz<N0CVixY
_^LC{^YJVw9~1Wfe+QpTANYbO@&pJ00Lmaj0*mm75CAIv+0cr}5`-ZLuq+5r0+b3+qSB}bf4lzegID+MEmX%WS2boM1ghF2w+vO*
Qx>f)O={^IbYR>_Wy?&dOf6E?i~lUlXYlGsZH)t&Mv*ZHJ&<jbF@Aq%`}9n=*nhtQN%)jaenml4`lHm}taO4zfS=VazMmlyKs2YN
?og35(eICB0BMX5%aZod4zJ;aGs_6z-+TWDx2JFT9>M(_+K4BbDG$?B{te!f2(a(?S}u^hQ+R<4SNPL`B!7{HKO~O_gZ*-vGtA0U
<zhrq=5w4iYN(~~;gYVwl~+1f{Wl(6=k(Ec*nPg}A8<d8aRPpm%kAO*iW*%dwj7JNR&AJVwR@B=Tgd%Q>-XCa!GA}=ALZ~m2@EB7
9g}3lUzXd15|Y9QD55|6U#jWQyI4%qK*gzJ`Jun%^q^hZ1JE^D^p4^)HQf<;tD)V=0t$kg*C{9pWnd=z6D#?q(t$rse`mD(nF9{E
Grya;G*-0S&RilZwDDO9S$4bXctEX8<{Sbj%uAb>CF@YZemIeYQtwb7(gfL#qzWGF*iH^9&Gf9qO>~5Ru?nO*q7-_701xfR>hwit
AZxCqEcq_p7MiGo?KmOjn=|XhK&kc;Q4>-ak6E<+-mk@Z%N%&rR{VNPiIP<-Hsj8fPLrr#Jkr<WjTt#Y$^{rA=uli%R+ad_L9DH1
(>SM&5>HUu9N1QF7PLR4<*d^-_d{!2@i{wZ-ZghK2H2xB%1Sh4Phzp6yA06LfyV4!V|3H#DOe}*^D@6eJjnj<Bz;eyK~qjteS>e;
JABm!8-%tNjGtVk=?&HmM4&k2L~Fo!dVd*MqErz<UjD9R{;4a4CC_x)X~rf4gdh%9@0~~ifk`gnk8A~LKWmA`T}zl~@TXV37zZc<
fz^PT2*P8xzzIBRmwmAHQ?o?Jh?-MDtRc*M9FSQsuV?kFtVmW@>u~3qBkExdentR_k`GKMbr~Lu^KoR)l9{^mD*PnUBEVECWD>ya
cFE{*tvBkUPY6@%kNNSQs-kX#81&Lt>+ZzFB$1<P2ucpiMs-RWno?qhf*Ou!q|Tw>GYC|D`s=yO=J1DF1R_C?iRC|leOdtB_1I#C
e0JPz50)aoge{B~J5#A`Hx_68pJjg>moA|}cVD*^4NMJAoNqzGj{#JBO@N{Z3a~4+Us)6+e;<<3nPW;LAHB#B#s3Kccq2yXI^OlC
o*uL9_+Ba{I?r#>_cK#*`L#IiTZN*N;i<Jhj#xfh7_}v{d-#w)Jh6m~Ar8;I&jVk#C*acy(G7hzSW`cj=7lGel~CCT5mi=KfX>-?
Ekz1QnY{<OSn8utcs(^BjqM=dPM#$^ni!LTWu*clWJ`dAv6D%lgE$W0oom;Ns@A(*I{S#jA3t!q?%WbVix66K%^>wsK=waLQKASS
fzPaFdMcLkQ?gQ0y_z@NnF!Y#Loqo(bI&7<$%w8u8T!_&u2@&m0saGDdx?wDCr1kn#AL?$ehqDOeNc4u%J)yeKvk{6_LWe)$0ex@
kG!F(4KN9H{6C0tb<kqL9JN9EKz}nGn2PG;5J51#Y)~9_*!9j?;S{p4-fc%$g-al2VASMAt9;L}CPGZ;m)j0C$k0TV2*<z0t}q_;
wfd;z+Fy5%uHUfKUf8;ty+z%LLjwmcSnPw5LxBU_803EtXTo$Ap?h3n2=1_B6OAFNHJgcS^4pYyR%0RIMln69HWZr$Rwx*tQWH8}
80o+t0w(&boyV6AaOByPNVDC5%GE@mX?2<D;K_-2uy^JrNZC~rGT9}Hz6IB&hh$YC5YfU(xw8}BcjStnn_yG+UToq-FHkJc!fd2e
VF@EP;?QD-?_prb%n;Zun?2Yv$RLgv51o%kU=u&oTb3W+!gcW2^~!QMnfOR}2&5LbQ+muj<@?v{2a?E;HHqtz%ZU2}2p_4VpEcO`
Qfd+hZ-88&A*9BNo&&WYg6m+SdxzL>c~)vBF;LlZybQBB9s~8*v71@=plD2^Us|*6>oquwI!PG}qD)^&JxHk)tQk#SDFJF^^ZHYr
I?`akC`MEY_?nbDA#=-gob<2ks5#;JK+~cso^6oCYGzv#z<veY#FWf9W)Mi#QAMgGHG!ROal;<!L?r1gETON)>Vh9j5LBsK9JESh
{B@F4f{<ODur$3!qTcyZh-fXE$TG^rN(nn2E*|tm4XTbp%N@qOmx>aO<6GpY<&eWr;Z`eo(qfA{*IKyH!1E+#q*iw~K8MrI;Tj@H
)<jZceIV1~L-lo>fQe#Fk!mpy?O?RhIBQV8g>gB+9ip!aakewS#EO#&IJkgNARvx4i9<lU7Fz=#edc(2NBnoJ*6i)b4r$rv*9?C%
y>Q13J)rXC+0Ku8fyV{oP|~=XnRXl$1q}GU;<b|)4qFuEBq%rQ$5IH>pJ^VlvqF*3+B`AA;7t*0R?s#G^h4(sS{=x`FItDq1|?1t
q$t#sB<M*YHT0oD(Q>3=uUPoLW|i)k=6XtZ3Oef`;{y951v-KOP#1R!@UcJb6C{aAnuGuD?rC|V;^9MnE?5tNhhBLugnb9HeKni`
Gx~>*M-S(M!r$3e{x2yJ3RV|?(DiOV?*Zi>;V;6_!Au*oxX4<28~etQ#)9Xf1t@(U@pS-~ROG<I89NwA{N|zBn%iEL;QoyXv(o8~
b;=t3Gf@(?&PT^EMkd^ImJRP&=wH_<LeJl>w!~`MzL{y(Sp4VEYPTWhyuDcAk>U0u(YxnzPc@$kHgMXrlTMsv1L4`2iKc4$Il^Gf
XpS0~5m#32M394@I`{dh<5pp@$$tI1In9%EZw^c^k03rVKKjKXpDi;R$$~iNiKLDFwD^(bqIE1;`q!-L$4<C9l@I1sk~sLxvt}g0
PG&r*&tEpR9n)ZeXnc(y1DgS8Ai-gL0>dSRs!oRf$#`p1j5Jylf`$_F-%~IS6bXW4^Cl!>01-=_#N~BbERP4PcTK3IY9n4cAMk(E
x2SYlDvHT=F41sg+CtBi2Ofe2NT#%9BfLX8gL6)cG~#882yrr`h#`W|uyPNp)A@h9{`B5$Uih;SF0i}OrQ*->ON~1v518Fh0&4Y@
HBI}E-#XQDHSoplVzsMz<niqK3R1_NhhvQEH=0>`q=?g~B{~?b7*><=^hq>5Jm?aICReAGTQPRO`sO?5DF^9Yc+Y7C46VA4@$L)i
25E(yaJO*wQL#uBN2{211UrXWGJ@w_Rv>E1LlIfi?Qz4U7?kuBs47=tsX*q<{TbK-3OUapquc8BiaF<f^gL@WQ923}Lb^o5hL$<a
i2Am~*1mIGum82sFjYDDyD`*|;{5k{1LJ)?acYq%i}rL9-E<U_EXU;A&^cchbZ~T4(v7hN#mLv*v0PckELYivS<`H6)?;5?*Nl`(
t1xd0=NF=05y2kq4E*=5PU^)Umt9^+W30~kdd@9>PPs-ag)?*^x#e;8HcLKc;EF^BJp9WBj`qtrvxQ}qlvm%iX6*r9jl*Tj&6<>s
OE%Q7Cg0?>_QV>SQ?pIE?BDNunygKyq@?=rS;1Z+<&`IDTS-#2tOEs4eBG2w@9^@(^c_4ryJ?*MJa^ci4Mg_HUL(VCj|b^3P8t1?
9N+8lZ>nr7Gd_9!%>F;CwKzWB7N=dQ%5mC;VWcvAEzEFs1GIvi;`@KnR;d|~o}5*#dF{g5NSBhi#o3=9NB@uCq@N!J=emxRJ=v;y
N4Jjt-UvS8iRJ&LnFrKX-`W7i-O3gFcu(~reud}f-Gn7C`_luiHq*Vg^fgbpnxHLMaB8rR2gH^C>n>RR1E1OH^`2u?OZrnqRM>La
+u!hr4m*c+ybWdQ9QQqa(h$Te?Mfd-sq&em-C&82YVGwETs0(d_j3vgf3EYf?lKblSEpFZmsj%AljPclUY}dBAC@Nmdo6y&qjyCh
W2%WwPX!7Z?Yr4(&mwHaYu5YEQzsXju)3vxjt>Q{WlbPFDJ)f1@b6jTyHEa{eyir&HeQyO!$oz;l<Q6YbyE8U^eyb8%<b}A<Soq4
wGM3b@9C?ttw;SIm27#&n9|}<7HfxmWacJSSwmmzt@T`58XA`qB3^&Pki`;#L;U?YnEcWz+Aa_JDW<5O1<Q{;b1s?V;r{RB_IbZU
vi@C0%kAqqK;z5?|Kr^E>-(-K4QRC)@vff!ei}eGcIg|_@_083IQ$PK5{EVVNJqvNpzoSE)Di*5IsMN4Xta9`CidZ-gU>uGcy06P
qU<W$GQBL%<gx|j7c(^7XCQgYPiFkLog{vj)r4B>j_WWwI}^XAp8bNz6E?459KJ?(l;wqjA;zi+7v`wrX@*J3r^dOgP?ET<E5cI6
<5<kp-u$8EVQLAz9(ZZ!ukO*m6MA4@{Wi40-it~V@y@sHOB(I_i<$7^!%8dFWWzB?VXuR+FP+=!A>h$?bcQ|BtMG+y$|{aVdDgBf
sz)<QZ<8}H6{Cdx6!}F4%i~v|@1T$_0R(uiG>CbqVW9AB&yN^tV~cjWFV96Y3c0+SYu=i=!-nnGJ<`b6$5U-3(oIv9&(vpsOtCpP
D$ZOv$U;8wwO^|i^vgC8R~{$!-@bC&KsKeDQ#Xz!iD+&vCVCP0`ef9U`}MCF(uzjUjc_FoQoJMbzHlrbgRs($)mPHx+*Ka0nU`sI
#>d#=x?iK*pJiKoh??JJS$mW$2p#V*M<}CAn@{<-<pNmg&z#`P@@;Xfw>7Hx+3LKar5S%H%h|c#Av)M$Bv+pkI6qqN*WWxwafvoP
IXU%AStU-h!#_XcT22>^^sG*BXX&J=N_|Fe1Z7nr{Y?F++(>%2p_k0d^Da%bvjZ)eq#CO)sa9Uol1qu%V0~W64NtaSy=g08^Q&2;
!&Bm6b*8F)I%g--DG+_WHO9<*mw5A+rr57{<;!>19!sO@Wqn)GRiX5rTm>6)YR$d&QQq?ExD-NKtBqDi+09KpFxoT5#~7s^nghbG
Dy<DX2Vx~Pt8Imd=gQDuMg^O`j@@gTE4yvoyjHT>*0akC_{+lf`eBCrYh%FZMc+I%l#*Lv7^&9kEdoYpZvq1kBZA>oQ>ymb?3S*Y
M_bmlp)d2mS9o01W0Bf@sn+l=NrQGaY6L_f90`=8+QY$?hPVB^RbT8_SooD4U9_>@Y>V3q@jL&Se~y01&h{Jr-$UE&(rtQtHqhl?
bk~Vu-Z*5Dk0Ri-%ef@4+VI;zp&i`}<Qz__6g%I&MM1s4Qwjnmup2T~J+rkZ8BtTj!G!e6`#<VHiTp|eK-i)L^i$f#&cT3n8RgwK
Pv}tx6lFk2Kq@Q4=l>O56Zy|!9F#SPJ+Catik!3;yC^BD+LfxIq%AE4%PbrcV;3+g+z~5b2z{f~T1b671Owa4>j8e6+I0FnY5v5R
oPWQynLdB)D`-?77YJ^t9arsst_2`W_`Jo#`Bv3=QiES1Y~#_Fu&$XD$j&GnP_lr{_nL32K$L7Gy4Nz*PQx%J*(!Ow<qWnv{dB~{
thkw3jX8#Mb22UrWHVRlpceyRMReTi1Li_Le!c^j|237xtMU}t-<D#O&`|R&|39C`dUKyIh}=kj_5KoW<y@ZVUCR{$I8}L#tMjcS
x+sup2!7<O{_ijG9eNN-BM^!eK?<aT3J2@2@!$G*4-jcQg{2eqFqOPhTOh4;zq482Uv}6b?4Gg!Q~2<$e=!?)6`+=?GwhGcr>~-D
IsZYXHnCm}r_odrNF<T~J$63ly!c0OB`#69FO#YoDJqeCk3pLyYhHZdb`Q@}7HLPoY1%iC60qaikSssG%rO;SW4|)8NmWV;2G^o#
-`t5qyv|kXLw^Mxo&tN+R5Y;P-+7in`~_z^5!8o%)NVtN=ky}cOa;xr7cdGV6c4Uj-d+?~fnmp!1gV+DCSA??-oIX-ExGXc)71EL
nw3c1zUGXUpBYA#ljF)#9`*<89W#Engy`n&4%UH*(cGwzV4{UmcneKj(OksMxt;clOy-dhP(hU4*&kD1^gu_$YWcBF5}Q(mYk(eA
5%A=EPjB?M4W(z3n#1nSU3WB}&a<4hW=bouEqkmO{pF=hKO*TxQ%Q(m;I-ShyYgmE>L}<sLvz#E!pD7DXihK9y`*xfdc<-v&6Y;F
3R7#!3-M`Bouyq`RTOptQhxbom^3}UK|o;YwhJB?E6xXmNuCziD%O*M1`4jq(T^PHy{G$hy!9UdZ}s06aY~bu)-_Blfg26hC};bv
Nc}-;N#H1{0_|8)tn>>HdMEEbOc%dzLkbuQrw`b*??}~i#x@?Fts_j>-PYB$#Y$+2g2g5(K|1lde_oG3W(+A+pvQ#i7>zfyRGxf8
mX`sJ>T9tID^O|?K|<VH&>h(Rqp6UXsUI%wv1)ot^sIh@AYpznSd1tXE=Lj`P0gh+^Pe=~c-Fhi$uC$cu*$IgqM}HoU6ldF6^PR<
194<&28x8BSOOllc^PX5!`Y?1ch&9IdvTtENbRY;h#*)<?p_MMrDde=I@j5Son+RruLT3Rjy|Z^S_akGZqB~H9Woq8q5XZYW1h5c
cb_KMK<VLaMdtm0k&$z+g=&;FppiyaHXab3;6(^>hctJjFrd0FCJkOBdgwf<ZppC}$4ty=L4IjGnM=i-u@lzu6WqB+i<M!#Hz)P$
+c=mj?_p634Ha=-=`VV4T}CUfUx4)eDNduEUp-_&baW^vP!f3T&|^;p9el9U>C>YfB0y7+5F9EMCUavz@Yn=zG@U^}{MjV@3@U=Y
4CMe9+QCPFhjz;H@tf^0f~8r*tomA$y?PBO;CH7tWSNqvn}*$D9ib{Tg(_4;2R;T;s>)m$b#HUGRpC4v{KvaK1_zu7YL;bO%RyBf
noJ5R`>y??lTuZr+zb>YsH#A4QFy9Mk1qg1xKVreNR)dNP*+YcJWZ0=0eLOqnJ{%XNW8%(V&KY(lge3_oa<Bfnq<MY%^n^NEmV-o
lpvg(oLytLO9~7uOV{W%*Y9e34PuM%oW|mULRG56u;$^5Tklk>-uHg%*N)j+1Hwa7twjs|+Mw6;sF7SVGN=l8pyV&6eXN5K)p0w=
bl&H!G4A0%5L!4;a?(jH6C;*=yf)275$}uY(!{Ar85vdEDz3`~BUKH&`O<W&mmEH|3p)~Mt}I5e!q03{P`qsH9)WJI$N}CC0lbbH
RenCO&SU^Iu${@NMf_v##p_0%%gwVMn5JuY;J%ck?aUOpmg_6KqM@8Mo=mTg->i{;@7!ID7Yi7<TI@0WFkNfzg269Fm%_G@94RN%
Qb_X|lst<F&mp#Q^A?H!Z`l`rn&U^Nu=9kp)NOXh$j!CJp@uEq9dc-3KgD?cPbQ|}i1i!N?mc+SjhK8zt@gT4U<xn4nzC7GlIyNI
8&G;@ttu#25k_o87~j4G2#jczfu5X}QrHnROez)N$`Fu{E(oHbRg$bw>rbofe>~Gl!vfi{%RDxLTr1I}3Fz{5<jM%4)NGPJYw`Dx
c!7a9$SHo-`sBRn`}sSS{YWmHNqErz51@PB4#zy??7E=G619u*_V(OnAT55@GzbrY{Xtv#`ypq_V}J=1kirFzLc_WE*1HlH-VN)$
&Z=4K)y~k<AH2cVwbq{2c0Ws_eS-@B0k6_&7^n(o&tC8M4x*#LRb(<r0F-2IeN&iLKF#D4AaJnQp<SB_3lc!8-P9_06!H(kx9t%{
CGw-DEJhVZ$_+EtuV|fmV0VZ8JgF3hEX=%XhjJ=|prU&L5$NB9-_;Vx%MAUQtwg%bxQMLh8$9|47%Y2(FmBfF0)k7|hiVCJX4<s<
6CQ586+Q-=dbw*&JN*KJP^cYv2JQ@~D66(0K9)sx9EUu-SWDnm>;5b}eLfIeea|>vDn0)v+LF_l_0>5@0Fl6OV1fW7pmt^*3d!Wi
BtG@}D+c?zL^wxp!j6+8B?1KmY*2Iz6*7tDntT<wB&)FYly6T}cWbJbIL&&*c&d?w*Kcftw3J96)#oq<3MjHOc2abnyi=b>^RJh`
UYu{fU+G~9Lu-UMVnP+;oZka3$0l=~X`VJQIhDr~*OblPgwMxT#_0k^`qeyiImIn05dj!xRyWeoGi6yhAb2WJffe(X)Ysv9@w6i?
FX;xQy7Sqze=Dc@6n&;Yu>+w{ObUM_BV$-dgBZ$abBM{Pk+YK&OeLUyW1Xk?0jR1jSY{JN1Vcg}I{w^$tX%-d$l9oYcN}*<)0h1J
Zm;+5-f8^J{)_f^jDMOS)GK$@5CETx_*E4fB@VR_00Z~k!vy@uUFZXx`~xN-KL1H!p#~l}*D3D#8k~?rzQavwGo(y@j#fYhk7gA>
J_@4aU&kn)86s5#!+^=B<ABI2CGkKt5l-2l9;XR`kW%GUN5lp|p?|PxCpFNQUmZ=P>&k)W?=&=(KA)v(IPt7R3e|6Hbf2F(&YNvC
xs|7u+#~!ys{jHwf+vat<bWvwQ^;K*MBZ&xPsskR_Ld9rlK#U6hL~ECKNfyJ4U_#%(c_r5Nnq~+BNv~Zaf2(FGD*(G$H%bo2N?3e
AFvN+x8Ju_FM@9alIRRhr|sGOI)pbPxnvK(!!Yg)F@Ph`8G8|7^7{4|;ZHfjvhrae>2-L9DH+x>c)d&+gz5FL^~3unlM^)>AC<Ku
TxuI2g0pU{E6OEI`?;qlovF>O?MuC5`YZ6}^#6f(qeEEbd$!O<F#0*oag=yMbUg9SzHf=2ZSZW<)Tf0#yZR&IqDLEVSmuH8)rCI)
^yOXI!l&Z(-}iT{f_1|6u5Zd2CS#e+p(CZ&;hJ+}(_Q@zV3eqY)481eo$hzEukSlMuV$IRIq`jLCbeHs=xV<0_-I}9N1Q9A@ckJY
29Q^|sQLKna>l(shwFC#+*0#ZKNeK6U7#(?@@X@p#6z%JnK^c2-@4^H%&4vvd+S>93o}}ssSOuqHCgb@nr7PCnY7Bg=fd_rr09N>
sQ26RRQ+W9KRoy>^JtG^x>wAc8EhFxODN@eQb<iR(psk374xO>e}<*bM^Ytm%M@&8qNO{bQ?7A}-a>B`act?v1mcsvRU%R&2TT(r
JTXTSK(TeAxTSp(dM+gSw7DqGwZ@uK)0OsnOIa%|6!(>9X%)r!*M;j^J&cX50w#Bdo9Wc?-Hh(FaiTkIh3`z4!3(TZu4gS8An>1y
mOM}X$EwbFbDMO+>Uc}sP5wtbq&_!U&#tPdPM7FrRbu@-T<0sErl*cuCS`@|pxG7hn=-j-*>O`fn2rx^qQ3oZ^A$bSShZ(o>SSD%
ekYl6=$<;%_ID@QvK^J~G`A;aaH#}hroTILD88Qlx3@B{GDsd@cD-bLi_$a2wv|=U*ybScffsCuybP$Gifg~Krl%Ysje9vC%@ZDy
j_3Agr%-g{4hi}$(gHAE>=>94#3dd`KF~YD5Qh<D0Ux<_p4@}h4Q1w_4>J6E^5T#?bBJ}TR&-V)c<m>tQb=8N9j1r}0gz5#PRE1Q
;Lvf`GuLH&Cm9O~uNR0FTRQUN)(aj^r$NV7C4qzS&d9SJK<7CqfMb#pUuCLFsFTfaVZNYhyBv*bAt?xtb2tvrH|mU>cQcMRI_{q1
{YXL{N1M{p^_3+rYK6qYdC!IOc<=tt@Be2UK~HZKf##jRzM1311V!IT>x2=q)jMR}h2{YKy<&9f{VoF4Gz`p*qvA>L_1MkoY!5J;
hkg>?Ph7oH{dQoJB|X-2&~#M|UIKhs>Nk)tus5L)rHUv*RUjdnqU=84H+Mmq-H=c@@FAPz%L^eyJ`l)=>mRMYBuk$C_@ZW0egtHU
fCHn?mWw>etg596PImk`F2w5f{D0VlSfmtKu>=tT-waXt&L_LezIyY=%RxaGmIZFNGsI`Q&Xgj8QlcqVs(>nK@7QG1C>3;oswGYi
83_~v&BYD3yyy!N7?K?mC_JF%dMh^5@$01H*2B?!sZU-p)zr^88Q6fR0MN>8A4RJV5MIE{;@%Hq1jPkv1%Lr7jSZk>#G*thZdW3j
B2&!;5J+o5TMhsy6c9$#VGT!lAu<w1E*ELW$_b60Hl@uJQ+a`1NGS7T>|ubR?85r>O})IXdv?CO6Rnfkp`L-{g`^~c@BUL{dr!S(
3?T~DOB#~+r!xp8V53Q^+Ku3qH`q=HuuTCT=fI1smxfUiLK7iNd&AS-cJw9F&AmSn>@T~@J+25Gq1dnu)H(r5Edp9;Qj8EE_YJHB
`Rp=|MD45N1W)IPgGdm2eQw&7ND+r+!L3^a@Pc{l^fWDfhnlfT8yfHtH7komhtu}BmS`jivzT=brABlfw`#qY(&v}0J9j!d6x72x
lpp{|6e*%0bTeCt>6=!eS9nJW$fn(XCV}#T>QP41XIOL@vlm3n%W1sWfjZNpQ13P2adM>{;8vqPm6)28<cUF|CbEl8rA5yzlEQk8
EWqt!cNUZa0U#|dRF4G#PnI;Z(xSkE2pVlMClc{w)D9$Y7#k=;1_0nfY$RbsuGoCklv!Uj#<UlxNEpEG;7knwPw*iF6v<){2?|r<
@I%|z%Z$JI$3?$utr{ThHIh$l>j9&u2G(X^<AP$qMp>D1mXM}d7Gh!s%~%?`Y1{e_?Ec&ROCRTgdT|*&5mXPqLnwFBOJwG=?{mHP
zQ*j(@!c}*pC9hw`5gjg*klHg|A7BhRp{*ZsdiW(lzCx|r4p5o>=O>>ZSZ$5Ug~)$b*Y7BAL-18xu_%*7geHUf>{XQekF&{f$Bf`
n!n(K_!-Ol2Tlpf1yx<Y>!YG<NB;mU4Js%<f?xgvg=30TrN|@_2?T;sKcM<(-><GnT0X|QC}bd)AyZ_4=MJ#pN8Khe5kri8dgmuA
w;$DH=pjDuzJS)0v=6;7W%0h*w_Uh0I%t(Y1ewJMq3r*FoPI%0WB#^IpA7!A;S(?X|Ah|8p!bE!9+&k#;9=~aIz!W!;}79Y2ezKz
C&Pb5KCO`TLV$<R`_DtuQXanCv*yWdu|~QaZ7Nmq>~J?IiTD*e^3%9D9wcX?1qlQXBCt5arwDdU1|4u@sXwYu?KSx4^SnCx>@<?+
!{%gA9;5zQf*}<E`iRLy8^9Rd?0%g3O2`K<f}jGlP?j44G#-dS$pzNF9ejg?l`0s6(6@|H)DomG0pqwvdZ|*ylzv0l)*?hl8I)W)
C%zU$AnpW^OS=Ed9y$8avtYZuIlSNS^TxyRJp8!5uC?saeZ~8GY(f3c%r973@@ucglUk(HRqHNs<K}Nyav6svQ2vq9C*9-asDD=Z
@FF@Yc1#^L>10XC3ZPXp*}!fZvU?Un0SBcWiODlRQ3?nI%|n)x2djaCfgVUWl<z$mLhr5mP<+`<wHPn1^U)`~-9G6d?tg+GHf6ef
IGKHqcDT>D;EaqTKbC6JE5bZB2SjO*atHaZKbjN=5&@(Oen-YDqsTGF=(5p7sR2X!zkn02)$;72@2$}fMQr!<<644qO5MniX+aD|
znJ}l>?A4+s;}(z!T|f;)TJ$N_`hpB^X?zha8y{WsM_^IAFxY?EUu!2|62tDKhr`#(!|_tXZN9-@rtsK0ZA?xf*0>pv$Hma$n3Fo
{~7Gri`Q&#Qp^L5uW!~)wi9~YFI{`PZR?pQu)yGlwxiexLctM*p?W5!2N8UaOmH9z0Q8pNDC*vYd+*mBo?A_FK;+_vqD_IKgx`Rk
NUO0?3IZSZ`X1<(m~DW`E)t9r4>{1$%+qkfL{L-wBNCR_ZHpa_&St~sl$uR6$O4F(fE~ae<NJTuG>E7J-w4PY$%#??9lw*GZ@1m~
3Gy8DZhELvNaX!sm{1i+<u5?=uXmMaMWZa9wr@GolADt!^Y38;Pzr0zd#j{R)o?ayi^;Gt$(cDFrU)`*_W92*L-neDp98O*PeS;2
GCfPBL>U}FC1Z&MDvtl%54J0dj%=u!VK{=D-13WT8f)o)GAHTAg7=qL-vbgSAIOpWtDt$95D*@>;OG8hcdB;y=13xBo5+$!2fL<_
Zye-p=!-{ooUzFse}B*QT>BlG!PNdB`5Fd6DyJ*?j;<|Ec{Q3r5bXgVqaG0#YAfpZ0~h7z4@nIJ@IDysdU41EnIkECM8;IP6hcsP
)3Byg`^FqTZ1PTC8TCr^&Jf;=%|VJy4wNwj0%BA)s86@sUDRV-7<r^WKV&{+vLkU5-wR|*)jF$@)MaY-P3Zut@Y!MJzuixJ*2gNo
NYFd~%s^T?G%X5#<{SA<nEB;I3Nb@zJQVcrce2{7tyxm`d%ApYtgPacW$vXsQ7pmk%<mZ*H%dA)b#7y%QV2|tjIT#Y551i$=X-o{
#<;;sTEDoU&d(8*GAE_+&sZg0?y70&H7*;K9+8S9ev%~f^t^3Y{tWa?2i<lDaSP&5@0SVW^DoZ%^j|AD!jx)9*U{Fr?I@EbA;2E&
&G<RR?*04-az?T0LW0d#L~)8&8o)r1p?h6WnjlV-94Z*LpfAcaNB$(P2t<@XmTpb`f3Nh<eEX#jvqSTXXg^Qe`Y)v{wEDvRj{M*D
ekAF)Wkl~|gSG6Isw540)JB&z=6wM8746l#MEl*HP!EgO<!Qb$fAC|G>$99i9*R4gb)mu%QU*xIzEg%!wW-c#sA+C+UYa^`3R^t$
FJ|Xn4(^P%T6JTLvBIigG)n(s34pH~S2a08Sg>iTH&CdOhl_}am8D0pxn=3Tuzo$eo&X)4&}CNm>`ymc=+lwf_aGzOXLQCtmWpGk
Pc0WM)^LUjt|bwr@@owUGe@(e`0Kw1vUcQgFZ1~>*lpg1rDW7nLI@}zgsvDv2P^}W7cfzn=!u$?5VUi7AjYXqB|<&kzkG&A0SG5}
QE6?$V+X3~;ZL%ou!18H6~*W7tS0}nmLP3K6F-dwaPhn-d`(<h6ohTs?@-4?lCekSRaEMs%j#sv!GOacf`19=glwH;|7{?2LXr>2
(9ry@sadzyuT|2H=`uJlk`_ob_&dWey&hr0fW)n6<&wYd{q6T2Gf_Ubch0LDt_Yz6(M0lUG%#DLk{x(|i?KH<Pm0}@{`F(axvE)p
jQ(n6-0m&e*e4}eFZZu^VOhP4b;w{EOQYO*_-nk<vFtbxTrNJ?KKWKqphE;E68-Iy8uzur5-@lceY|nnp7N5@4#J{G;lg@vSlmV!
7Rd*lx->$stwUkLSqP}%C*jg=DFkj=fY(=YZa)KrN5S{@wEQB>1$AGKToHj#*R;$b;n>XhK51ytg4z9x-P9VEAMR`D2%b>iw5-qL
HV9-QeSa=ngHC|<8;N!9p%xG-LiT=)ZSM@D1d6JTYV>v@rF}u5KacX02p}$ZYaV7&TJb(?uXg4}j!ZFKn}LqflZRE$jvh6T^nMT+
nsc!54-otvJIZq)J~Gf|dY+b=`>pgJUq4cX3W}ieE7{qH))GL58zskYpXuca>k8^4x@eWJ*n1TD^6usJt9^f@JT!7Y?>h<&dh&Pu
wq*7~mFHEZAcgQ{Z@d<yOf2C<094(3;wF6}RG_0)ZBGvK==qdV#45oqtmEYk8sC|Jw<{9?Nbq^RoPlw@m>wNt9)=TV+x~t>Un^d=
U2v+i+&;bYcpDBH{rjUB@{+sLUPDbAlF^~LzN{32o~ldA-JWx6X~*u<h~ZV-l2lktT(+Api|{@Vu<kxzR^SK@x@AL6_#n3~L90Eb
8SN!mhHYaJ7t#fwQM19YH-9}}SS#XmJ$3pvVg29XUX#AoM!I@1uBt9s`mkW|pvc4sV^;F?(H<2^iEm2FmVTY}Z&z9~p4X3O#{Wb8
=*W<tr^*MCALwdUN+u{G3PaK!G23ZtVn~LH`!@hhrqOF?{?Ek?pkr%PXbQolM79km*=U_Pac#8*Cr@ASpnhsX0|YjnX=#}OfT#bJ
q%i?7$b34!N?d!uGy)zNfawj#y~?4;G)F7~btLlU#R?P&N;CmMqLzX##>JEhP@+hx0wf{W#FQP1Q0z1nNJOnt&~^c#d1w<G4v<WC
BWWJO@&RZBhy#TG#{tPklZMZ3b5d0T{75<gW*P^*aCfIDn&7mYlugVYsvqsO$RCLVg-UrV6WJF*Fatmo4k64rn1Kor`6qXd4yG{P
iYlJ}*yFq7R6v0}!TY_!wj^KwXwC0w1&o*sToAZ%36eW4W}gE8Hu=z^=<N+fMT#RCkVBM{Z&-c~$=URstu5!a&bvd)dfX&?3E~4|
FZQ__y~>HessK?Vnf-<&5xfdCCYg*W%`igu3j{Z#dgL<B4!pBmQ*~SooaxEcQkxbpno-cxW(JiHk<AY6!lZhfvwd@Sc8CN;v7#VJ
B$8p8Iu%eJkzhAD6U7bu`K?q$AWFo<4iK4`1?V<MG8A$z9grL0j&LDlgkl@n69Nbz<}c94ymb7^pWAFJpj3q<r39o(S`{RanMPz*
A|+LUAO!Mkoay|R`@BpD42dbZa{5af?(>VT;*Uqj{Toq_4`fN~_wZMxEvs5l@JTi>iTHppSw7p~;jb3?d~|EZb=k4I8vf6YXAgq%
Yq#DEAdmxvfp@ctf+$9sES*MyR8-)kNl}LjufN;|0RHfdc~-H<9D9#+YZ|S0wxL@{j+OreC=dccC<p+I{dj0iRk0A#RtUDr<Cikg
5iO%*P^GDV2ju)ej@o|V{HM!*2!3-9+e+wvasAqk*C7A&M}V8ckMR%w1m<v<s;Bv!%sfs<Z_oVH;%*~hgCG6UFm@rRZg~^_IRZBs
L(Ba-2Ir$fZhH-za@vll5ahu1G!E1>bT&>+4HQSFN<;Df%~OH(`+d1AMz8L<w-SE@m0%%Ch*gOyf})8ihNdb==aV|1>UBPn9tfI-
vFGsO8BFfg1AG53=#MR?+nwMC@bEj2^&LiiUAwgUY*UGqG=T9A#mC~uZgB4W@m<+4XNqz8hmoyVexubrP^oZ-{(+;828Mw!<fY)T
8K@ie-CynG+~i<#AMWd~Sbq-VAzz1HKtD)-EDt?7J;(%IB_abt;2Bte_R0OahoQlttp_!NaD@2~rx7stC3VqYqvb%?a)ywC|2A6f
1N=C%`z`yvAwG}nWI=<P!4je!<pIP#PQ*_!^*rznf^R*;gxsB&J(nI_OB(Bs-N15qy{Ob`Ek$pXlTv<v&Bv_nj7lg=<r4t%P5KXL
3i2uV22>*F)4-BGW7-u*(@&&X{@=k4H6$|8Tis<@(HVqP&a^OY_pNH#5dgIKB#IwUfFzwmfq>lRs4F<X{De4g2}LZmj8xj9=lhi!
%Y#xB=?aoiAjg6Sk@NBSf`7+F{a(|N!RU0y9A_qDs#m<z!R<C0DdB=h>xtLJLd`=C?eXQRW@d&Vf`9!E|7-Wi=mAPC)H143fCFBZ
*ItK9iKqHcwDU`{hML-yWR(n><TG5c2G*m@Bqty!oTxw~O%o|u-e@`^d3%+i2-q;*$b+CkqzU-YJ|Jj=f+GSn4hbZYL?N-^+=!su
d=L=ZLInLo?)<-i-`6I1YdfN%f0+?q><KUUz0QLr82&{XBDg3W@EAbTmz*IWko9uM8y$cug^-9O3dsrb;{AF8T02C8`(bt_3^B7c
h9fKl1KxiB<o(8UH2Tl8dYtq(pK5Ghk7oRs!4vvr&P(<imm}N)NOiOlnGp4e$zTVG3%tRHp8NsyBuN_+-{Jn(S4>9RXY5Q59G&`W
@a=*A>VFXan;!kYpI^-fbU$w)8yNR88v~w?p`Ie0uH0>dVt1!bnZ!E+;TY?K+`n`<C;a6653q=Xw1P5;gJHji>8tv?M+2}90~k2t
90yKEpb#B1f`H0@q218C-S1)8ujXWQQ;>e9KFDM0O*kH){if%1?KU08!nlX%n!A&RcM*-iZ1pWRFO%oz$>{0pd4^4%XJ~$mJHAGT
L#Wt09_7ON%V;@C-gzDCvy{BvM$-0M3}MhcgzA{?+Ipvk1F}j>{4w?Uc^}qkvF-j@KHc0mX|(*7#PcT>fM65nEBdgjq^I%z&L8YF
e17j3yocoCd_!bJhC@eSY$VI!$u^xMyRHDlb1X;pk%`YFI2=!Wou3KoN#OSUo5|lvZ5a23_#rwEU$TyewF7k7&*A?eqC+?j-V@l-
&ssCD)&hLFhUcV~ALZxyVGhBwQfNGR9Wr)1&6G@V=$pe$BE4PK;^;I<gcMB>j)T@c@F{=C!v#3155WLFzy{tdhtlEw+aKl+17G^d
)!+L)RMWC3KW%*6J4;P3?z3%FMO$iuilf*0?8y~kueGX)yKSnf5AL;5M~Z7Dmeu=!{(#PN?ke;?Il$Hqjz4n--KMAV4dF4obk^|L
eBW2o!(-f%ZT9bd2R`661$XBkRQSifF`c7gz!e?%Pt_y*j}Cv#5-d8F07OS1G8(Cil+1Gh-#xfKg!JZ|&zcMI<`7QM&Z$vxnQ3K*
4~lYVO_O3FFsNY3!wWFk%%`_O=iD)Jb~}C#%9i+*Jcn@>1{BE&{5b*1PxaT4{Pu?7G>1jy;B~`*#gqU(AtXmx1*jz|hXg*6im0aM
1kwsUlo04sB`0J0VEQEf^MaG~!jqJB+XLtOfY-qEhs-Gsc{$1WlAnloC(U<5eM|ToUvra}<P=7S5935Xc-LKfK<HC&nytXN!u`o1
x*)n^{(99fB0(Sm0N_2A83jNL16?kj1Gm~NG3`OD=TNA{xpHKL*dfq+Lw^07(_JWyrgJ^VplTk9arIs8tpm>5m6equ_{)J713sFj
ebf(wC&hn{uhe)Q=3S2rra5*1Xl3!#vwq$6=J!4(i?q~{_`A~^@bEmH2TnN3_P=V$$@M41|Ibb@lL35>Dt$|5C!f;;^UDC~{SiVM
XKrsv{*imzZBnHJ{7w!D{&Ewq91!rS{f`6iSfZ*3Dw^}!88o|li1tP)q9w%O*qCvD2Se%uW2zrR=%&+QNdtPHcx*Cm7(>(@@3KBW
6xI6!V}#=Y(ZO&w2BywxayoM5jRSCTQc?*TDhh}@5Qi(s!=kv2oY6hcSJ*Cw8;%S|^S#fGo3ubz^)JE$`<?p`$wltI{=Ge8(#(C@
dSzizVu(p5)fAW7zdz|;)k?`ZINeU}h5yCB;(O8wN<4{R=oUblAJ+Pwdb8bD3|bQ%N#QMoXNMWxE|xyJTrF(H;)4feX%Fj*kJtz7
9>dWBY8OsaKnFf*5mwL#Vxpp<6iQeL?n@XDC{=KNgWg;XPp^&IJ)BM-g7|ZG4@N+WDG5L&)e+O64uMk@Q7?MC;iXh6k8ZA=%%7hY
l#}|ipQPgx?meNtx;~(&KPylG_oGYleey)_O+KGOZ4DxlwuJ52ZOD9bYGwSLm`?a+eHn&ZZnH8=b%e~JK4K!g@Qvg*xj$GAkW$D%
QjFk$uu%Fp@bz`;%~R_9s86bp@m2Kt{J+#aix+7$!tyHMlI=@Pf(Ve4Tz1@dcLe<W2zIB289g*Tg$1RKr@Sl@kup!%e1m#Krt`sf
o;X}$IHGWNc6wpSx3%vdldITlIBQ*@;6B4KK^HFv!x#*AnxVw*JUPf}C#&h<JjW86rUrrZ%eoslnF9tLtIYD>wDR6<@JW_~XPdd}
?eEY{6A<Rq&^^z9)Ao{GE%_<q7~eE9U%5w9a9hebVI2-*Y*?x>pY|cFy0x_1hjP$w$R9v*yZ?R@?Iil)fT0(piG*1qbw|bQ`G3^@
@cq=wn(ftwJpL#DL-tA}{K$Pt_5BzRvG+PUhmb+>UhZen`i*~vh7Zs&-?zglj21b4Sk9lk$~b-LjiY-XbyuLF$PF0oKVIs)%?^7I
rKh~f`0K16WI883rlo_Sfj-y@;Lu&2MQFrLQ4~~76Zo5G*4V0ohC2(+>}>a753u{*Mpwa1D35Qg*WIR(>ziFPjM%A+;|{uuv2uEb
(>lgiJb^iNIPy#%+n?ll<HzNJ_MU*HygzvS$zS$=M!PbWQ|ACBJPp5Wry{DQPu2A^p&rXK5*z%~V^6`Xc2(C~SY9M7BBYlej4$@q
Yjk5>-}1lrS=9LWXuMA+T&mqC^yv5wf&IwRpX@~{V}>KFFZeK{35mBWV2LI5SyfPJFqH67q%D+lRl2(dMGA<YxN-Fjha-@hA<7XZ
9S#701`FBQ6rlcr)Ho#rX7?lfy*gA1BrHfr{LO%Uo-c3_f!_M$a-I`L#|LwbT@a8zM}KrCfS0v|#R)uKOfMivS_fcIq=OJxClNLv
;5JR{PoDYfQoW)Cfq@JJT)Q2e%-ht<LU4iD5XdBe6w{Bg;BsaplM+~xgB1D69GFB;ZX=U}tMnZYkfu+qNurpn7@er7A{wZqL}h_X
^HdJj-$MFb<G?flL3LrD|2jK(&}~>N-t^#&XmK{r0%)<oDK-Q1W5=3*$V>XK==|5JLZBb^3KIl>Gr5n(O4CEYf=~9S6YkfZ=lb^o
-hsDuN2AJ5CiP*`Z6ZMZ<qnF2tAC4s%~c}xzl=fmksln=SCqD2Y^?rqH52(uKMDP~;YmPKif`QGM-F+9FP;LC{-?GdcTBsEdf|TP
eMe2VWUBhR-o%*{mO=AW1sOlk{FBWhOHU4{qwf3<>gTLekl;UFzvpawxq0}%%a?c9yg20T;cRsBpTN)WJ<}kmw{p9dTE{3-JJ0x0
ZwS9(r;!?d5Ahr_ee#L+%D3_E<~YQruZ#bc-}rw#kMgJbP3P5+H`#SDk9PBZ+spcwem_rFojQFc-+nXheyd6vd%Iekf_uGsbTm!?
Kevu~aFTPt{F&Y4JpcBj?K~1CsP)SLN51;6==Oe7*l}e{W;}JjcaumzrDeCy)4zXiFfZgkO5-QRz5B0kz<(1u5nmPmqW=l(+igBM
fZu7ONB_+99QZ7^)|@-n1;1ZT96k~g-X#2H7uOsfoBpD+lxgDM!;GHvepHEY+-c~QhQ}|aKDg1y{Bjo{ylE6Sd10vKz_^*0w?3%D
H<R)iuppyNeskj8(-Zw$`+k1`ZWZ_4ha3Dujho%)`E~q^lhN0hTPIM!k#JcAgg9sHMLGaB1Gv<1qX91LupSWJSb>;PTcA*d3N3po
u*XFOXQ?~+x%#~NeP7AFAHUKS)q{|#y_p!83P!#pFvo7-ES8v+mdgHjEHN8PZ_|&TlP}pr|95`r(50mi`S|bh`~BPcqrG9D!LRG3
>v>$CVM`Kz!~f5*{tmFXVdx__Q5&ZH`#mKlUq`pn+#zJY5%)js{!ZI^Hu@JS$<q8iiU1HoQ%^5R{r`9A?a1|&AHLhf!l|V>!$UXs
dLG{3u|1jo)PKgBan=?YhG0Ki0_1qf{7d>^>h1e^(SjO#IRk^DheoJ0dJJ$pg$!}}re^Ol9o>-gbl6$Ko7!v;P7oSftP|eNaB8c%
B2<UDQCb^d=Ey`>HWKU2&n@0?3{f;P6^oJGG0uBz*ZX)lI_tSI93+9rAr3fxEdQQx8Bz;2&_~1A!%mn7*vY^VU-V1sLXWC5IHa?T
XwVglR*Muy8cdjmjcGQ{Br1ZDs!9l!f|V&LX&M#^k*1a*C@7$&Ns5MoCZZM~Xmt^>77ewvE-1DjjSWR>S`8a$BNis0s%+ycp!$DC
f=VK3iYbX2P@t+PDQYB$DWxhVhLWgAf`yr-8VahQDGDhH6O}De&=gYAM4(a7+8nZL5kyfe1ua!j6*UA$U?GUArYM@I{bvjlQ%y`o
M%}>efoMXIDG;DSl?aMbg<4dikQymkKq6@riBLQUW*_+$XP=~9f}fqSHU25sey`Q9xZd#ly+6-(ySCyTeg)ZYMC&G!esP@b%2T_u
2RTWmAAjZgv+Lz#IA;vIr#rCHD0a7Lty%k9>rM>vz$f=4I(CK4;U<_L2l34(!^?9VAbY>Y49^V?eUL;A{XF)~UJ~T77(pSCW&=qL
d#P25Y4b@lbe^pEJZWa|S>~VRL)qB*@k|h&eB3~HVObV`A9nfIpESk~Ao}Zw-5lp1=<#Q{A=wU4m7bQDHL2@^0wtv)`Cpeih7J$J
ioFW5-F7a4V`@uSM*V9N{AsBO68frw5Fp`Nu>UNm`f8&}6=1sfKYsZnPoC0noFO;!aPj=7_b`p>r;GpiQ2+quJUj=y`$_~6(wztK
Iznrq{52nUX^_*IS{3wjQtk@?Wl+J1IO{)0E4D9Ks&%$I`66;aIiXLX4hlI#{r=UWI9F5v<(Wwy+_qnuY-wTgRBm0<MFzC_PxsAS
^hQRYbY4N;>5yR&Bm^ioY|6G|;#4U^F(ze0Aq<S2Y8Y#j>oXA!;%vwk6d){Hz0@WI5-w(_Hz2@3#4`-V3kV`elr2jW8Nz|1Bm4s1
wqAtOhn&166JqBE8X4i_XMD3l^j)GTiIpIXz#Euu%+U)Bpv97u)rUe+Bm|iVF*2@bHW-<KRKo(u0|>D~?y%ez8+uMzrgO|LC?^+o
W>cXn$2-9xMUqj>RMC0?s0NBa(}j#%kSPNao50K)%(d8+$gY~G!9fxvb%PSp4J#07VD9k2kSL{E1OxpewEMffc$1ItL<60_I>UGE
FZY9Q&xbrG(nH?rKY#DUIQ8^<Isix|3#b|^G!K{0@z=gfB(9D747UL^q80x?zyA+in^^sB+{TMsVUNAL$9boJ-*o>C-+e!{4|+da
Hpz%=_)@a;=Q@D#RbS}soTi7r0^y6i!&<6?g;*X?@Pq@z!(urpD%%)-j3M~uu&~n#0pI-m>*z)``So5hA_rMe<f<DtZsQ2ilHV*)
3*}M>6P8gbLJ|x}NJW{4?<4#4T1*Y*m^--6Y6&ChOMM-8rK4n!WkYvANB4HO+Ig`D4}{s@&F`Y8Te$YQ4Lb3GAyOX%fTAClIA|uS
ss|R6gr%|-@;NRoAXyo-Af*6_OOiVCvF7r@-NKZ-mt-Y0JCqDiJ%#}KYmjiFmynxDgEBO*+s`48dOAbREtEZpRenAUf9sdBM8<&z
)JY8`1){<G6()nBJW`T^mJI|es$|dw^S3vS*YK5I-rhw+eR{qluDFtx^!SDBa=}3iKk2cn>+-&)DfhE6Juoc~sAVrEa_At4W@u_c
x?KcUmf4W<W=jebnVDuTka<B4s8D7~Hbxncpp>dpH$Z)h1_1cA7DMf5HDtPD{N{P8{@%FBBN1-q8D^Rt5oWK8b6?0`5-N_qs&Cn`
?q#gu{{*BGBfC(@<gz5GKoI7`SdBq=EopySn{hRo&r48ZM~N9>3L5#w4q~=EecB|7NDGnoIIOz5lO%nc48)tX7}&jCK^(0D_IJOV
7rJoGE-F~xBCv+1yVOj#`Y9s(``8yDLhq+L^dH3WOZu_cM`5cyu#U|iMqh8ECf3>?<9P3_b2Tap`K^ab-Es&gLquoc`nk|VS+~r`
8&PE-#Y-oQ`ueKj?qWeFMGw>d;$qblkj`m1BqQ0cX72AeMVe=U_qE}8;I$mYnK7X;8*?;rP`ZNzqa_#kAq>$(gq8evGERScV$uZ>
fc^#|ZkYSJuSfkW0~;xXNFz-H<R7g$M!^-|^(vmsZxo$-AoJ_-b*(78Ws(X(Bu|V>6w?d!UfDHh)B6J|T$u$YJFBOyIp_Dkxa!N~
8HcmUr8A+r&brnuY=an-4P@y}NzO8JIGt-^(cy8ERsMOR8I1MIufcOm1TiCGBv@h;Rq(a8WRc}Z7K)OlrZrg1gHb@lkkCDIn!CPT
gEjxftdRYzZkHTit$92;M522!+1{0q(jQ;8_B<+&lkN81!QldQVTE5A0=<V8*##so>(i<Q1T3jbf&}*5a5#V#0mq9)FKnu3zrS1i
Q2pJhp!dEAX|ytO;6qo>qd;+0I;Wh2(Ip`xd*ee<zUF0ab@M#V3^pZ^*+5x9(S||dnq5=EZA8$`S_^SG%udw*Q<K5Fz?SbOR+!m@
zW~6|AM3Yz(c(rKfg|f9vIevU&nrE}gCZhzY9lSTM!)uF9Qrt9;?yI|@t7`E!9Q-M@~`tqGtpz5hd{`lJ-U%ZaAQU+jPd7sqhb)U
+P3mwXwju14jGG<ZiP|=e@5FR!K%I|^*8#I2*5(NnE<4TVIooi4kbxvPAKhs8Ury&5?!N6At3nB1R793T2po9DkPApQ%xSyqzdq{
o`o@#+^X)VNd`(1?TIi<ZxhL2pTcJDpe9f{p{oQ0Y9h=FFjCV%QIKX^i7<!uCu+zHi&7gckQtXhzNV5>gdzzxy_lPrK*t71V>n~j
#X#IzL%q=&JFCsZq^G4j1D4o@ks|HQQ=MyE+@sSS@Eb;d7R8T9wn6HUoFqPZW|Y<C2PkmB4!hEQ+}}oW^ve@NpXt@go-GdcpQ#KG
?$pqOUo0>3p~H#4$DMq?e+DEM;bi9m)5$$DjCJj!MrdDmt=X@=liAC8do*O$tk24o6ztE%J7oFxy5qC8)}5}d#pLCCf+R_&ywz=<
n%<KWdub@x-h;U06E#wLwV-?cj%uiQnHRP1VfFZRBJp7Xi&aT_N^fu`KO}*#cHY|Te54ZXB-9Et4~8xC{I0UeVSaOyEObB;bVjQ5
r-Ek&r2`Z!x9m}5yw#E<EM)1Pu{~n66g62w!i)$>3rb2XeqFXSaed8`WJyDra(iqJVkhcQ(uX)5!DMp7KN?h6p!RO9fy8Pku|v<{
;!|P1y5?_zP(frtR7HwXhpSH9l<uCZmU$%=b!_VPY5VP-JBq!u8u8z@AyATr>V`l~S;mA84z38{TQi=jgQ>wxWJ|-H>FtGP;!|vf
HQT3cVTm|I8NEtlK1}p@Ny8wZ^LRr&^e3Ys)~sGwO=UR}kHcTbT2boNV#CyAyR?5B=HzTI3EL&8c|PZ}4;^~(I$=X_?Q92UY?Yg4
(@gh&<7XPWVUH&)r&I0!3H%}`q91}vF&O)^I~|`i`!e*_+`{pE*kkh{ru>!ZDKx!nB0N6HGJUgFBcUFWC|d37U>p>A;c`VD*!g()
TuGyZe6f#lV@~Y6E;Ei;4o@iknjjk>N}y?N1q>1<G%!~U{*-09$MsO;3zVmmKT`r7m77MU+fyn|o~pI7tM4+GXQDbaTz|{0jpj=6
ZNV|Z^r6NWQiu2ZwtYFz?e*RB)H^7Fq4UqC8e!w!e1J1XMHm68L=FJiY`WWQ2Db+mF(M_!aZ7|ij6{e;4~u%USvb1>H~07818mYg
K7UGUcAz{{JkT9FaLka1?9l>&DGIr9W;m5IUO5QUP)0TaYC9m)V3?ED&%vSw$O6n+;r$Og3NVl!!b&Fq6okwF4XF;B>l?_sYr{p{
z>O^y-nQv6<vq#-L8=6Na^tVtAvy1)qIuDHMfxha24OgHl?zH^7E-)=V&Nyhn*q6d-0DV(y~lljPjup&g}083BqJUB(}d-oax`-Q
LaI#hh0He<b|5Yok?KC&O2irRk~}l8=s<!bQCzQaZ57KyDI$)`&*gPdMn94bq=cZKK6;<~ZDAy5D$IW)1M&5KEb{8lpU&b7`<dmJ
%yIaB_RYPM`kqXoq!{`*yHtr3Q{3T4W6G;SE>nAVG>Q&trpg=b!^G0W45AGfi9AxzxkUm9`MeUAs#oN$Vyaw$rkgU5n-(cU!jRjv
n0iZAiotu-dP|(?*@W?RWDrnPiWGI^!%JW=-aGSDa^-PmG%-k!?h;8PKK_6Xd;Wd+;N1Ld(x)j)m18`<G-u0p0i}v3_hCRwrz<LV
XrSn-et28dEGP;4RD9E~pRaBc#)Cl;2rGoX<8^M08Gh~0r&DQ+ylV(`!Nw#|MhsXvY9NBFRGN?g`=Jt%0)?bB2Av=nu{>cZT1-Pj
)5C{Nb=$WOvV87w#A5BalN1!j4S1D~^isDeZgIx;F0M?e50;{lr$$%<qY_gAra}7s49Jjx{jcokiY*d|<shp?mp^vz-#W6AKpRku
0bZIJ{>nPj7C{-m<o8v(p{3|#?tFGdZtRcYuKdg^LnUbZ%$qURASP9m8`i5Ybg2Kh-020}>7X`$%hsn>dsz)s2;hi;#6cW$fyCl~
NtuSpAc98AWB(0mrTG81C=vHz6M6UG>$mzn|Fi;$gA49|x8aW8+x~x#;iv|%?nmnL@$WliP!8&#kHpes8Q<CP?I9=^?gQ#xs2LSS
|6x#KEYdo~%a403!#{&&o~(KC67!7AQUsmw<#lgX;~QJgT)gjl0-`X;qiGiW<kO)HNgS}6ceW98-G#K~DIHx^SUiYYA0v+@ljc8J
xo&5GW`e9$U0d4f>NpQsZ?{-Z#8!$|s?nB%l!uF}5dozp9nl4Kor)-iUL|DXOts=PofYXKLkgaId-{9&#ua5IQWSkt_p|jKw&!2;
o$2BV{*vTrmW}woIaZa&kmb*c?{Y1vlblF4a|6<N2eG1s7T0#qAsEwxeiQG!`lu=>1S+ZF=E3~ew%83oe5}G(7ndT}b{=k#OUTyk
Ngh_rTb1n3N|ALQ_rxutcMz3O>yJc6Cn)T_SNmy7#vXTW?WxHW0=xrnW)16sYpB};ISStPr8$QV<;ai><C7_?C(p|AzU8(cq$3O)
F;*#PRAL~93|ZaGiv4h>IyS6Ga-JIwq<MXRR?-ljeXu%kIN=m!P(1fg8*V{%E^lQdju*khc+zq(TFm&Oz=(T4!E;oR7C1Kh+rj14
pD$*WO0h-9gXxWYY2jTYEDAzx<zBnY&U;v_@~Z0Pc~CHU*<ea1HgI&h&s5=}g&SVZXMN_Mr}N#dyD_EgY})*_8*D9h+dP?<)Y6<p
)p|TcB^b$@r*_y6Sqawjs~xH1ACI9#t?1RTLkoO5Y%%>g|1PpgCyF3XxDpCM9Uu;oKt58MXAxQ%>-+G3DA=9O!wwtXd|&T}*3Q2V
-ziFN{?O?C=iiAtlAUzL85a)!X1kc@CTGtxF@G`Yhprp@N__O|uP3Y=?YR!3GG;!O^1CIx%dej2;2o*Gi~RsNXG8yPLj4`8{5^zX
JDN2-o9~U)8`(1<{Eq|gL%=oH5A)nwcilE()p3fVnrp$4pzLDE27p=InV^CGZu3%fkpDP9p*q13$<<U%bN<ruXhKzfhImuQsC=;X
KI83AzLaU9J|6JF20u^e1juy2e}w*9z?ij{0*okF6u*^E@aYcveoA`$_@TT`tqMHuYY_PT|D8L2EdHY<r3D5c34iAj;#oC@S?}y%
(l{G~)s7bkAB^+V^pN_UkUwDNI17Moo`!V&LSY*)w~L`kii{(=0rZ-I#WX%L#Q1rCvs1~3hH^5>6{ooErQe_Z4<P*w{OrXT=eamr
?s}MGi@2D)pZoNqvHiw!y-zMqrH!!mIx-$SdLI50ziKmUOCRNjcjNRH|AhE_3_QlZ<JzYz3TKn_M81@zbKVv#82C9zeWH^R!1d;=
NI#N~JP2R}cs>xr;AhUuER9m%PF&fhGk!Rkgwf=2PcQiJ^8)qEr<rW=Gq0NuaXJnpXcY54dpa@W^?2HwSdgIyO9cjsgjiGhZ*cp7
M#6zeqUgg2QTmoru^c@E%fMGhpI={zVfSWzv+mi~B6RjibjCWqg_?}}UWtt(UgH_woHyoU*6O|79P-8p#RF$N8wPueBR$7(Tq_fa
|2j1A`G5=^_{;evJH~hzu-G6Klt5f5Ze9cJ^qq}x9!b<EZ@}B%oaj3Bkm^sS_)m|8cR$!aF3NfGKLexUlkf{oY_p*R#vK>g1E%mQ
7hu7~!H~0yFbm}DAfQwVLV-vcg84!eqVq&%ZF-VW7fvRktDu$gT#TP=`FNAg@T&_mgW=o96ex2%%&GFxMc`a-MBB}ZbSRC%I32e`
B$((&9S&Ry9r?4nzXz7zkwWf%ruLr4lTY@U4Te~a3p~k7z^w4fl<t-ax1zw)UjlFsg5P3^*Xxf5iS!OSso$Uu(7-U>v8PxmJ#eN>
$S)IAN%Q?h42IBHc;HPUTz2+IGZ)_IU~?!eK$3cbi<3kd$Y`k8791SEeG%@9_msaDRMNc(#2NJRv(%i@ZPO=nD8uUuIC5Jpn&Vh!
wrQA&uV+3>XRlfwXiY<_pc(P@qjY)b`;&zoILz^F4<pWfLkGl{Uvb##YzNzMvWQ;OB$&ruhJnv<<AB3o`~F;>o3SU*WfXgb5kZxw
Vqw@2_eyKNs6K9!<2~K8;A{1VdJ<g=8J;SNA422>8^D1E7={XinhJS({Cp`>E7dpz@7!a*;y|0c_J_;N-fq};;SUFB824@Bg;!+m
Fg@`wWE5dfc}g6IP8*)mgTb{DK1PFy^!nuO@=dMz>2UNPGxn%dKzmb9%v-}}^-u|wJ=Fd*k5i6Q%|tR<-1ry&KHl9n_4sl9V=~_U
b#0{rU0H-!j*Z-T|1V<>?{9-@E8m*~q=&O*lW*1bC}G<6Tf}qE9y{r!s%?+W#^&~)&T{mU1NuAOt|+6?C)QjKM^7kPl4}ab*1l$u
<@xfX&sLeT6TV+v(g%UlzO$q+-287H$CLQW?aRxK<BeV4K-Jwi@P0n)tG(;nz3Z+a4WJ*r`gf=MStgJTAiF_7bOjA5*eD$U9iBq8
r71`BM*r4qYcb|v96{e9iBzbTB`5-x3V`7PhMVIWAHolEp~(splIbZzk@>>7futXlj*uEx)Vctogc=kIQ`DLw1g4NIKB6T%4}lVM
+A#evr|SMc^@K1#Pv?7~_+-AiUq;i|TP*%#>3x5BNQfI}^-&-bXOD4%#skw++l<D{AA#QktVEF%M}5>C*q}NORF#y$lT2x#USesZ
te;#MhAW__tcPt%e^=N#Z|T~;?Sp+w`@*H6PqSoV5ymi06{l3u5mds<0zg5mvqe=UXwXCq!AKSq3<%<+4<sM55r0G(uV?)YgY-&4
h24Pz4^tb-T;u^infyDu4&wih@GI|8c`kvs36TB3AL3LYL_%k%zVfDorGJlV7#z+C9KlE(0|Ib8gY1;<G8G-_et*9p8haHv`QT6b
qab8C#1s~Rj0z;Qfg#u!LzqerSp78}hhg=%qyGiNd<yt86VXDT1MNaTZ&ncL*a?_UFz+IV?G0!8r};^kJt1_Q5(AlhkH8&IM^_c8
B}<WYHwI2P*gSjn7vBhcMEL?zK?yN48wMn)fRn$fr20zfN+=vo!Grb3Af%-<>g4B}3{gyS=hSg{AzqB&caPe8iU-mle_V?I!T#U&
O43-u{wL4;Me}KhnH<AN+e8%+f+C74FXw2GK9IW)pGd!vU{H9!U6WHw`R&SzpB|0Ma(|L;4;D<E(8}(4J>ve}q0_IKJ^C^ob8i)Y
A~3Xw;_)4y#XV2JZqhr=tI)qD(9MRb7Kt$oKV74Vby1r#kw9`-Q5b?x2{e-iw||gMa-Fn3wqqZ?<H;hZIYTitYN{avFmKfY^`Nk=
djhIY*~j;$jT;FBgy2F5P9Hs-S>2sB>?jhN1K}nmC{E-prsyB`KysBj9Ly%r_OK_=M~o|?YIlmi|00wHBv}!1di%rb3~xRYh^CiO
Uv!ul)=@c(Q?6Fr+|hC<lGU=@n-jD$&Lajbh*p4i^<>gCl+#M^n4ZG&wkQV>(o?`84FWX1I2xj)ih<!Kk)RpDDJ~Io2PDj)K!s9)
LQoVdh7fRzA{>(X!+Y%j+J8pfp8buJCO8M*0W#8-%c1%LbL;#-^mw3l-UA`cG%|Gad6R^XQO*xI%RUo%ETf?sE~C2zSlR@1)7*U|
GO4q&Xrhvq1xOgTREvv-5#jPbObBX9r(qgqQTw4B5<cV&2g#INN~xp{$UZ^C!)!+0WAly=u}z_={xTbb?w5XcktSgrPRP)WqJNYG
L`=vqQ3WZ(tZm&Aw9O?n4Lv%e=bos$AE_Wd9~>xm8=gdVo=}@QKd~<VFLZ6NlEdCjAT0VusG@-klQZ=p&IX6}!PE4{D!eq<Ru7>(
q7cCqLRAA%gIC}NL#Rolri^NKgtu_0Y=Wj4nNmPPY7l}!G%#xG!9n)@Gq-N^7V`El0Dghn@d`{exXvp$vni9&06!4i=}E@Tak%BY
2DEC9<ohSwBE<?9w%=+VM-TvtWh?HSAtO*xOi{K<bP1NGHV@kzHv<?s7$X6qnkX?EGgCD)VlUl;LZu>vL`Med;ZWReVzU5AbXhU|
=6J|_0-9(Ym|{UmV?#oQ;u#Glfb0g9BaKMaj;S$FFUr?I1=6)DPWt=*qRC|*%x0F%K~_5iPk67OhgVU)5rf;iC-bdq1sxd4kMW)<
a!Ziic}frT1)WGF_iwBwqIOmqK&ZdE)L{1Cd_Mi5?nl5Ben@*eRi&YRL{f)}ytg>>8T`y911EHx{;X(T9uDxc$tINug!=r7l<=Y=
D4J|Wfx=z*!c;-T6Nb4gpJPxI<omN1aE#%U-gY%2<H*2g1{C+l&@sgJQ|$Q4QAk7u1VQqs_k~j_Lreq|gh5bHz?g)@h8RS`-e4!x
Pt<XHpeQIBDV7RWl8&W<nnTcZ8mzUMO*EBIS`YBa&fpK?lg6a$p|Mj+7^@&2<Z%RC!HucfiV1a8%@owgvbGVdc8Jt0Gar)$4~QVj
QD~nh8I07Xf)*b@q44rxiVXN#Ego}?a%L!+#>F48Ki@&`YqyiLhqw&`m!B?k>vqG@kA%EIexyM1g7#n))dW!}gerGxgn6{nM8!~X
^xKK0e#t`g#wj>VLAK!|#GAi(9zSQ#ev~+dVk9Y2kVqt<r5XTfXi7kWMTh}Q;>Z*v%8*3}Gz(pWG7(V3v=oC#Pytmz<&OmK-G$K*
J%~=@6eS@fQ3SZHq!KiPgp@vCtIl}%I#`hAE(ZLc*#t>5N<k#R5ZBOtsC<&QCJsW$Kul`ELS#T~s8$082vXGW9zN80#emW*RTRdh
rS@ATG-~FjsOX*0)DHj~Ue!)3FK|&YND>q<RTR@SpwPm}^MN$&4oZ9d?v8LcAi$QRjy`nI!wqIknCXd1Y6^%HOSU;o5<Ujwh-sei
Jw99oLtqZnM{XWsb`y?B`|1ixrTGE(U=B!not8TZ_pyz^-WyRDz(DU){HBVkezb?L%vc@C>Ck<hkLI>dDp*UO*^uy)R?2+`d9@2U
LmfsOJd42;;*p`O(!U%g6U2isVo=8Oz{(L3FyFgSqu^~m^xpdN_&{`ftZO7Ax-dZ$V5}IOh26wBrAIVi?1{y+Zb4?;NY8|HJ7x(a
NRbaj*Cjb7F&K!%iRc&uLcD{JdLyR;{h1X5AsjM89%~qhk|82#6_8lI&Bk?xk|qJryVe4iS&@TF@_(PU$KWm?G1k^hIr%w>i+q}H
op$+``y~O`N}^~+f4DS1(EYFekNeFw_3h_-wAbg3LY{ixuQxBW*7~~r>qvg2j94F)gs_5rvD*eQ?{!iSB+>h0WfAkS(D<6<b%lt=
F!ND6P(C4(%#atT5kO$DT!sZ<K?r^#9$Ecg(W5`hLWucYIL}-0!!69v9Wh}Zij@Y!Q}-HUKn{u^7z0)S^8d@g&$Dg^gmh!FUe3pI
cwg?3s#R$kQJ?~engMGcKbUAw%tFR8A*u>g542#5#6goGHEPM25Igrh>-3|2=3k9AY9_w#@t*#EU0N?)-LEjGNSoT{8KYrs)b-e?
22c+f4D&Du@<(@OTpAcr<)#!geV7j6Q{Lk4?_9fMd<O*A4$%#X+MYvD(1uTrk7I#7FQC9aa0tjiu=tnIOe=kr4ml~#dPeO&@cPa?
cSHM>NXa=M591Hvra4Qj{U8j5rpu4~e_ZN2zZ@pLy`w|0kEf<T_p~_4yPXNab%X=+fOmL4QH?=o6bXiTWwRXlYFzwG57mNPp0xdL
#6Hg5^1Y55?xP=!@$c`-KH%aW%)Shv@rWkVd94*hU9k6zC&?r+f!!ogG##KOU(Vx)@w2m-tH-6HISAl{;vtxbN=hg#eTeXb6GKq&
ODu(l2v{Aggr<*MHUYOlOgSD?_a|=y6lz`bf)1fSUc-22!|MzX`xC}ILxJ9Vldt1H^8KgiozKxMRH;UYCGTv+MquNAA1Sedp4{(3
w0F3umzEA}kVMM{#-0(Ok|LC<tC2>6AP6ERB4?7OfryrbmSTmdt*SPS2Cb%;n4xKza-x@1Tx4`+uuT}^i;akp2Pw5lNy{o}34zf>
9KdlnRf7^s5i`g$axlh_F(4evz^*#hs#+qc2<Fg536mv-0~M@L{Q4oYnd6W=BzxdqlpW!SDx}0X?Fcb6NfupCPqXYh_EnEELy`&C
E$&(>{s>X!odSl}5pK2Obuzt(C(=P~hjG@~-;m9rhE*w<RbvGdVqtJwO=)v9ql1;Uv}ovYLo9OR6%A1OLQWYDI6+ZAFQM1l5c(|b
YFR<7RU1kpSj7xX%s~vXvoe@k;Fj2064VyvI88jU%!W>FL{jUVDNK`MIiGzn=^YOXk=KM|LbS6v!HQ^k1KlTH791VZSWgg;>IC_7
oFN>A<aGl<|E6e2!*z){AEg7-qX==qJiZ^AzpU9S>)0cw$-Rp_g30r~y-$yD`9r@O-oWg3Uo9Mi@r_GM%8ayfj$#>TDhwJ}<Zfh1
_wfvFY+&FC!&^y$7=eMQrIZSSkQ=eXaOTYgu3H+is21B&U<PNq)4?R2qz(xu?SN`#1d2eMavAC0riL`sM%FyY`kw>u+;;2oBkw$U
3Sq>pekG!3-;!iJ=Z|CKc^#BEJ&%Wl_buWRXvRRNY{p)39^<Oe&nfu08Zo~H{Op4_ke^VT-bR|N?dbClQ)iy*vvb&Bh)67;#Y7D-
HRVHny>mQTgD*CVZJnnV*&E=`t~l!_vQx=8o2sh1QTOEo7h(L}8YiEbNT`Qm6K4!_k@rK#jxnw>oqIfW*JUMARFwS^%Vq7E4$grv
zw2fUBRj%W=gGefhRAR!KpsR07t^B@2IxAZFve$Z_YqU;enkP+UuePX4)6L*<o0yc<E0lXPR#|t#U9t#lk-Up7(T2IW_C|*w-s=Q
2XM25jWBCCvFW>MqvY#>Jt6N)GvjkRL_MSJ*$$+b@y|lV+syC7%Xnyb9GsQKec4Q~Stmx$P}%1j2H~+KQBZ3{$vab^hLxoXDyU`6
r$sgcK`AgXNNi#WpxY5p;zFDi48X!bk`o~$B||JElK{dL3kg;R(!`-eQ4Oe+qJ~494j_{ptY}JFP@!T)#0#urDu7{h^an5$3qwi~
Doi6aEWlGl!w^sul+w(r#GF9|6Qs}-kqH4aQjq|~MO8BuO(jYsrGM3{M6^&R0Fn(TRT1kWq$sAxs&o+{41z=p?;pyi>9`arok$V~
2<2LrkGr+Sra|~G%mz@PDGNZ<W5p9nPC~F44cry>M<9Yzb+cnqp;gtm>53JTY`b)0syR+sqV=#9O!)_oIXq{PF+(gdAbAFgPE_>W
;C4A^h>2%ZWt7}zYK;d%mvbqRqrS6F-0o8%Y}#Tu&ngZT!lS>hbd=;#6jT^-oS4OoVIK2=Q!fzGTLR-Dpg37|Gg?}ix@Cpj5*Y<R
OlD=URwim;O9M+O5iK;1Lo0HXLbO7ACr=FFoG}SB?7p~I4%#;{L)heEUS#AjwoW1z7EE=?R(YiAoG#~_nWfB`Ky$ramiL>frPT{=
quUL+J2#-|(9@)%t%5FNMaz=rE0w)jF7824*cV(VW{Jv_y`h&W(L9O{7VdRRO;Y1}?(5!Qm_@mAmc@02#RFnea+1N^o46H_P*pg|
#_oe|tuibVEeso^HP-pm*izX$``MJ&R}n0*vW1d?<l0!HrHXn)Z9sgCm?rWqOeil~qnATaQ%Q&Z7fK+_UT1m>I-@NYu;*Miakn^`
V>-hrgHF?RH)DmdL5YPyLFBOHV1i<7a1@LT=&Dyr!j6$eR6!76((Sw7j+w<p9XlQn9#u=MNb>2$NX=M}^cJ~FbW)5kSBq3V-sJIn
SSBK44%MDh!Q>uy6ACO_F)17bHr8!5b**)D;l<%F+eK#5poWHVm@qMi2{6Cg43mm#+I2$ln?tL4&Dpj(Chl(YYs)#hlR#c*o=xr^
#}lYj>>-`A=N=CO8PcVy5`!9C812P4c@%-?$;rOS*Ia=dSQa21nVC&tK*fleOIhKAL|x00fu2-#%7*L`*li<QHu~&(d2*dAN}HDD
-Rq0@rv;qpe8#?k?kRD~0*{l#ozNkW_5_eT<5i71mI+&Z5Zu{g^)f@29!%VZHm;C?qAEgwh!SEda!gzbl20ZXco39=NTl7RV(Bq$
33r?Uu)H)hhR1B_Hq5giU`>c1LY;cXGHzrsjva~W@$u;SMcS(rXYdX9Hz&T9LQ8Y<r^+8sqrG3+Yg~S=4EGp5!B}Y&@){w`J8*n(
eK&E*vu9v%6TylZs7RFW0!4<F!H-O1B?X~|W+4)#6hslUiBj4Gw6--Aw2`Bn<;CO$X|arQt*y>#Q;=knY-OEdIRf$#35Y5sjR+w~
!2-|z+;iL3p6>_0%jfj^A56nh5Pba$l{na1Xro6QE#up6Z#d&2n#_~Okx@VfMIxyMAfrW7KvEPDAxO|fjWYmJ6%ZvLQb_?p5K$6R
6AdX6l}g1VRZv3>0R<8iRDMiosw$$>lA39n7>ZeHVVKdHAeu@7nTjbtA5`txM$8>P!$-DdgExX3A1}M2J`ax5v<{DY2aG7h7^p}F
5ExoRKp!uQ^5D!DD{2d68dHwqJCAGOlaOPZP=zf?0U;P}=uI%<2WjVJiXThZ_<_$|&1LWHY!nI|r_>VhjfT&;JNc)F*t%$P6;4si
w;ax*ca&%;-PpA#OAubp%mfjV876J}@~3-%ph%U{sX}_5A@Grj699M+h6oU)86IMZ2I4|UJ+LtexghboBS_Sf8gc_+E{A;k-Y$#4
hJ-w22Nh6KEi+JrNYXEG1fhru<PnA#l9Y&3m+=29c6x`N&QD~gY#Mr=<0jypldjAiXU<nUao#}}5#mQgJr_?=#M*g#^>L38+&SDD
r&u27#Gq>d1KZh?xQI_f+FAWWdtZV?a$r)tof<tRhrERDe2okf5(s(`VxWUQp0qxhQ!1Ky%-18bv?WNyu@kwCUwPRu%)>J+BZFNU
rZIKz)<b&O;@rSYs-?6T%VDc#2M!rk1XgO}*xfV{Ph$o*oOF_N8V)w4qr=>&^zGvn%&^N62V4V>1n}f`0y}p&ynDJEE?hX~F!f*+
f+H&`uo7t=Jn&KnW~Ad7eZ}gNdiee;kbJR?aC|`j>-!y(upf?!CEk7&4M>m=Qh{=@nupU94h5G2TTfobdQb#KCCbmx*FzfhJV6$y
4ah+2nR7kstC4<S=ouYxFRwe|bT6E%<T5NdD0!`#lUBu<g3$@7FpoM?2)kSnrA6bNb^{f@EU-2o93#g;nz-I)0RUmKcnGu1K!$qI
CiyyMPRLGoU~rLONt(XecbvTOKB;-MJMTCesNkbVlF|iJv!Z=P$Fu8!aBJ>+0U^FAgHjevu4hzGLyB)FgJN2Ntu>(CMVQ0E3eaaI
dvDx!xy#ysK@bT6!d~qX1p9;H9_{nbnM{pn$^_cj;CbwZUi{JO@0D0t`PY&=%L(l%g&Tq=(7B4ZbdiKTmPv#Tfnz5|2X8=J2?ijM
m=)f`5WTZp(1;B=DP*M)c<9zEB^j(cLuP~!Mk8cJ$rj;33w-w?^b|#rr;K|I*k+hc{<`oxZvC0>+#gcT-YL==dKEoTGmGy*^9R49
>9ei~Q7i29?G9K8X}V+!Ik;IRZ-we>%K&cTLRUVHp1wOv&3ewL0fmeVFo>WBNktKt(bn*Qj>;>dIB-p|iW{+Fki&q?@X1yo-ty{g
Hx{83tlE{n&ubeL0(S}poM5T887AVSAX1n!%fZ#>qkavWyr!3~+Af313d%p?(?@c`K0Vasp<9=?6AmK&8@d$+7`z<{kUPE!o?Uw6
MLsA5JprN!Fe{{axw*LxbWGUAUBTN7#<gNJZKCWiHE<N72F7VIfIzgE(_1KrNw9LOl6l^<dlQnb=o(9u^}%p3z|jNVQ6fAc7Q@s_
Hz-k^_Z2>cpB(@;L&}z5?De4`+got*=8Cy&n3{2itr%d0XID@-S0E_wlQ+AvSkh27Ah%}}pH0TG0lX++u%KuX$g#NyfD9e^zGfg_
SJZ)7C<zoM%!x~oj8PDjN<Hx?lC2HOJW0`wOmCzEAaRL;0ny?>qBY+mYdO<3n3l(<RqIkY=Z&+*=AQ&_Q**`%=E9rtZ$p+V(~@h~
X^b_=Aa=Tt5R?HRb<b^I0U^!6!Rh)yTJX4MDF<N|`;K{>9I-x>4@HtRsKx>Z2gLwSTrdQpxllU6FdI8^M&dMu7?LzVcq&Cw@-A+G
M`aNiD4T^o)9vj7S+*5WorX>*T|S6PyE{AMx_IRkfJ00PItKyn3jpEJB?<&jtjcw*b0C7nEE?jJ$W`N$T389RuB?u;d6$6h?BF>`
XqILJ%eJ}a2a|aO>h8@rQLvt@fzFC?x-H?|PdAN{D0XTn48#N4f?g#GJG3Jv9(tLWVDw92-vta(#h#8w2~9niM}u1qv^VI$CdYla
2+152a*Ugp_%unPh9FlC2FMKJ*ydseX#gB|*uEXyd>#&k2JIp^uVoSfA*o$YQK%TleB}&lv$nd_H)~|DJeX_PWt(N&d-&}68npg;
9Wj73AXwXXsn8WzA(Kh0>kYDsGK8#$oz8GXO$WAD0YOi18ust4J!@QB(8D1c+M(ZixZ*_uEHkatQ5<DJ6R!z1Vxnyq&$7YQP8u^@
kT@JgiVuse8G(EQqlZmHi|YADo8tH9ZrsA5uMj&yp~W54CORpiM6?AUwVF(Ig4ah>44fhp5fosdJE-3P`Jpo{ole6LNYGDrR&bE<
A<Ui>$nD0QNL<8|x=;;oh9t3y0*;?Lu9fRy&`53xXd?|cEzpswSOF9S^bpEXWsb0!zSSZuijlN~+6$?GUo<R=L8*&}lQ6Ldy(L1h
5$P;;Fvrba)Pt)r0O?77rUPc_TrUOnJzA$Ud=I_w0qZ-LIQZ*nj-<jOP;KaL%=9w^p&&46buunuARtgQC`uZUb-9ZGGC%^9#x5^8
T7s|$ErP~~89}W9Ze>ad#&ZQ@FwAODlH?-hOQT7VNXIFua|7?Qo!3Vft=m<;PZ$>a01?`3DB*4Td*E!ifGmJJFpdz3H%>wm47#>K
szU8j(~}gCk{tyAw04kI{q;Gb@M+*?STlYu^5?sHjqY(w5SHjm2=YT_Yl#k`jo3&vs8%5m35poqW~G*(nQH+~Rw)&=5HRtGUju~4
TNcTIeYn>nZDwvyTp6=PTE1P#8DRo&l1)-=3OteCLN{w`Oi100cIs(j)0~<PPb4g_Y~9sjW8-zz*IUp|m?#Sc)v)yKbJ(sp(Nn%?
nnO>MfjQ9}P71O>i;JYh2RRZmO2(86)5@hm=uFW#nTD~8%F3;c;gy$?ckZ%JD<?tM11{N^O67(a)6H?fsjflch6B{2pv^68Ty`q!
O9r+%8@&a~10E5%y)8sFT)kgcF*X&2E<s{^_T(7|by^(6hkR^VoiGU}0qlq-BX?08!o)k3ZvmCa-I4-4V<kk)AtG0^VPa6W8=6Dc
85-|AWDLUqb~iI2>$hiBvNc_`BHu3u9h<^6xD5D52fQ0=wmf~&J2A=R;&Lal&k1s1dk{7X-c-OG2LlKvVfE|QX8Z4%*_dGqE07!K
w)(Fe6MEM<iuqL<-9Bl?e|R6_Kmm?+VOrRbBu{V{17S}Dd-k={7y*Oe6H=tQ_@Tz=6BEvuOCEYi?Y{R<Dc1`#oi{d53Vqga^)G_$
R&GY?d?D0z(B#S1`ton#D+bf!P446)epj69yXyB_8#?tic&@a#o%7(;!KL2;#jw|wtBPAzp1D@3n00!Amwj#mpn;%-s6;V46u{XK
NS)j+GzO-qLNGXZH;9|uA)^mhnXCZ;>%ib}no4g0hIsVz*MpNsX~1+_39|uL!9w(P&m6eIEcWDo<Ntpe;BKgmeQX7YK{I#-@&IB6
pb-R4n#)$2@^9oJz^-62OXr=LEFggrmY_htfuSA@k>SlQ332LUj$+`5h_euZ4dm)9A6TS{70cIt&T%A1t5ydtkuvhdlO1Ydb10#z
PAOw^K&sRMu}^>oxEqMo^-mWzgsAY&MBRW&FrE^#z{vx>DasWDe6r#!ojmT9HtoSPR9e(47a1X}-)zu5UfHaHYe!9c+VY&GNTJ`F
Q3UzMwzWX&MuFF>lfc5m2X{hQj7T8#lf6n{%0toL0>eS{vLl2gg*qz&GEgWLf^)6#o04&&9N1?eQM5CJvxlCR+6}R5Sk$_Tepv_T
p1z6LAVR(JnS~5Y#>nUi*81qx3*ufP^tc%L$FGg#n(+ygK7`0rB`9?O!0#>-$7>{<2RxX1XynnXk&zV32o?f}!zCyplRh4KuP2V)
Jhh{b8r}*VSrpcxLV=_y->j>lVBVO$BI78`A|sA8G9*wsI>dFV8Qne%Z7put*gDj%uYxm<7c*6p#~M~-cdW`!t~D#EOD@HdM@7IO
I3VdG5KIyo(T^u?x=5TrDP5HO-a63`l1T|549j+OV>EVLl}Z@|ph4OjAa`BalrWj{VTs+jf>Dr8k};Lj;+7~v*6$cJ5L#+b6AsC8
rd;ymWhgZ-8E*=iFwnccI?Fn0Eb0s*GW<PN0&G|%5-+Pe>Wew=OyHsCt>KI6XMXADOHWh|!bJj16DPuWz7n1{;BXK-Ndp94^P;*V
AP%`CY!=Wkj_24-JzUHr#L4cRfKh?Ny3;ng(T{zY#XQ0m9h)tSQcooAWb+0v_TcVsgS0yVy=+1*<U5_s9q?#F(A@DSoK8+BTZgRQ
aG{{s9y^Clyr(?&Z|v6`v$swM`}~pR00yu@)d>!SAMJqS1j=%!6NwmuK{51M(}GGJAT+dK4kq~o+?z=EkamT`@SlD6{n*tl!8}fU
-2lih{rC?CN67FHHvGD#6#(uxpT#SfWj#y=h7X`8EWL^fanwZ4A@Puf)AJ-k7=P*=Lkd$8$kQ~@Km!#lAh+Er6zY%}7bK>EDVSfO
0&<nXB?>JH1knI=^iv*<nyLy6VJsq)U|9$<dx)2kY*uu7d34VgoCzJv9SA(Szr_nTR7@ulWXS}3Dj-QR+^HV(M!!OUV#q2iQ_n6g
E|t%we><p&Ko%Bj9<2o7Hvo(4S~Nuxcu<Kb@HjwmxI$mXS>nLkmk-2$XLAxb=yI-gN_MiBMg`K|*VOA<OdAJ$jY-}yp19%j>1&{L
7>+3gTm+%kra?tS!y@<P0cIj-WJ%v6n!T*ll6?-T3t;LWMd&7@1Pvi2a2{tEqULgxuK;K`oE+ri*j~K+r&%sg^2YGVp0*lA1G58c
Ck`_NG|WuPI81d8z8<;YPdC@TzYe=YzLtoA-gb9Y6gof~q@4#c%#N@>k6}o^f`-qb!U57Wpd+p%N%OBRcNKbxD^1d|A<7PBMVU?9
ceb>kBjMPRqXI$Ffn}H!F$plpjhGQY#(_OBFMlrhAPqks2{<qb>X%ZuF^7p=S#07KYEmIhmNpJXlrtx%jRr%+5aID?qsL>$p8hqc
(`UV@oFKJ8iAWJMw4VuX=N9VYlpIB<2Ly5k8as!!*RVro&JO`}ub!@Y5atv2{j~Cs{&UA*IdoOraggLi(8Cd^Wttdk`x*kx0D2%(
0Q&rjwIwK)LVwfZ3Ux3JCGL>TwAY$x(b%XUf7@c=LS70kqJ|%90m#Uj^dG$10kGn>10;s1dk-GiFgO_q+0_k$ppTy=<!R~>Y9{&4
IgF88Yk`+sF@l1%v9d;k7}$w~hzcnn#YO@#NhS!bux^bzG9HQt2vLcoNGKT$4`(p?6HXCP4<ZUJ-;w!#Y-uTf-}3*DpRkUWWuGKB
x)#F7iCXf<7(<ZC4U`-Wu1s4?LmV4{d7M_^xo&ZyV!@J<NjZ@Vu`arfQQZS2v9+SudE)}mDG$O;+@kdp#Xiy>z5K9L(H(J(27qH~
+RH{SxdDF3K%fJh3D^!-1F+Y@9q(7$8XN|{4Ny5l>^|d~H#RON0-YtOnge1XB1xnuIgK##LM%p!#&Wh;NiB_n0?!lr<vi(>{tpjL
5Ydn{_o7Y}eJY`(s`%=Aae*Fz`J0Rz1mEgG-XE}y*;0f^f*@jP8GwkI0$`>NOb1>!eld*<xfw|PxwmkpjNEg2Gg$9V4Z+n<7!@o)
M#ZIRA`HjVC=0|W5kTGwAPbRWpATq}c>sBKN6{d83(eu@OhO5CC|Vhi<$A*??scr`=QQ4jDQ>TN&UG&I-M4cxWnAR8%^X^piG!Ul
?j(qD$8H2WT59y0=-jaH;Q7B+XL&h+_Qf+*4g8xE5v0VFw2nYwg^W=Kr^97<LB>o+T;R|8WOhKDu+p+0<zdEILXS+pyH0%P6GgaA
kh3idPEhpxJh15}D#G-3k9_dTf4La3j6>pePz^)>3~xif%uwn*=hx|j7~f+}3lzqc6EP+-#I$Ij;X~rhwEG*vojH&+so4+Wj3LcN
9p^2;o<=#2c)I6R;t5vp25u<jszM>D)x)~=x#XK|AHtEm9}UGM{sd3eD$tahpDlOfKCeTsSWw!ML=5^EA6Y3t;%5^B5<wyH^*=n=
#*C2b8O9ihf>Mbn629`oHO=<m!<sYKVr_-=UnAeG6jH=g%>+>}kWiFRpOCaT&$s8Ytt0XxsVGzZ4r9AJorpnKcpny3sQcmxD3pdU
a8?m@<{e5Yxt>Ufh)`*C7z4Oz&)v<Lj)&{fMe5BAvJ|5DLdc<JqIY$6gG*uGGYzLargzuDts}gpo$)paf+U@?H_bqhPxKYM4&;=&
`U2h?eTo)#zvS3<<6d5Roke3d9A*~L6gWi@5}ozV^)S1lGqG%W*1*?UlC<e59u*b}K!$RLHY}JGd16hGEEbn-j7z{^GR#Gwfg+u`
BD|PH9r?aOh(%HA?VIT2Uj7x{Y3OdJ4#me=Oq<d-Nj8S}H9a>o4CxJa?xiGXXv;JeM5zoB<hoSq7;L~~JCP6-RcMW#?G{k;19;Hb
E+RWIpNX*Y3qwx{C8%tADsQwrnh!Yge3}cF50BKbp1oTXke~xV1SEm7M#zqEMS{pyxy<rj;|pWkXg@?<&{d^8%^*5bN%H}*ho&M-
P@ziTR>1WdjEl?=AaD#VJAea_cBpOCGmIe#Ae4@-NK^h|7-5khqNqhCW>8Kl0ooHtEK5aEFoQ%%{*aXgNK=Re;lzWe4{r@n+%F_K
6C@J&y#j}FY&VGa2%tvo;D4_C9i$JT%}fV~_rbgmdVJ5Hv;*8kz!azV!Ib#FkPZ_-`{u*}$mVkdTsl9u4TakQ`S0ZA4WG}fq;GdT
Ba-FR<iHajwiKn4$Y{gzbGe&g;ue+>p;mL${NB(#&=1u8->)l)^ta>p*#mIDpB!(0g*h-ak}fqTD0S9h57dVFT2vci#gk4V=4L>|
scj`=UW~*TFp80(-x#7O_#8NIa_k%i#K5KyK)@pks0e~{^0Yb+I?7c(!V}6r0g2Ff)}DN?cNL*ovDKcH5_>G{^LrH{^$@{K{x423
qu=V)t7(n$7f?=sX!`4?uGPBkCjYidKu{|dq_0?PY(}lI*6PQF=bC3-xF}b8?HY?TIsncntt6OILvLts_qO(moI|~ZDh|~Ximh~|
=Q-Lo(_2zZBtUm0E>RE>Xb%PxF(i_dcn_`?FQeoFG}e;ROG2O?r%)@OC=pp=tJKIRff2$B!0xq%L9O%Ma%XCp_0w-R%<8Tk@4)S@
74_vlY&_B$42+S$qmA@tCi$ioHk9SA^c9J2T2j=Bh8w)8ic<5Q`)qBZ>3LUKjajBH>61H6HL6u~0I=X@bBp-u+pFf!zN=n$K=pOc
sh1L91d(aWVahWu?~JS+Mh>KD4hKVxH@-6SH?R=)_qi2nFHAc`l%rc0B<BILP9+#fNFcdF-1R>ONRe7$iC#3<gfT~seB9iVvS=m4
t}PFPvbLvo;IuG|D28N;8mAsD*SAsayKa6fo<}-hmB$F~b->Rt81V2DtgcDKJTiNvJoZqveJqQ8!rOVa%Z)TKU}*Jitv0P<sv3eE
8%Fenp6s~Zp|2qD91t}JDxj`FzWXVIB#Aa=v#S`iA0rN2ARP`jaiLJVHZ?%T>>>ve-v)Dh`;NC~Hb(WtZXbKh(NhUD+vpHZt^@?Z
F<mGVYB(S;EbA9t`g~x*cnE-_lQP6lo!n8NS<S*DrL<9o{e?rG7Z@8J<a2n%SgGGF&z`D%re3q$?f1;?hnAzRyb41cL_JR1^T#sg
csS?j_KEgN#S+@KqEujU7qJpLAasu*d@vmq80W}}B8m970SQo86<rbp)h2uo+Mgr(G+wXGq<9j*LcbEcyLJ)#<P8W;yBvnd?1Nbc
Gg`vXHLEZ}#T6${d=FcyKhGZx><@v;0qzP~r5Z?<p_d0j1Rap4GmLQIhm4;*{_nTc>yNXa!|dJW@LP(_^xm?E2Q*kzj719#6GTZt
Aw@wihN7*qpn{@a6f+{#rO+^i!!Yk1&B)?)>9FJGA3#p^X$g>`Cdf&SIYsgS%#k1v7!^NKL#z%oeWS`Rr7R_MlRb~Ex)6jt=n@48
kPRagz(6q~P=dlhi7=5AQAz_d0#E`-Bn<-+ttm_?NHi#Pf2+w2im!AD1dR){^?06q&sr>EPmU+QN1L{3wrwV6u3`?H(2k6sL$s4!
f`0^`qYurK>$&wWWAX)6Qk4{HGz>e&_YCF>P+p`5Yzc{oppv1KiD3#j{e(vo?vC=K34+3C=#~fZT3!FE^!_G;_>V!;Izb(!7)3`?
aerTqx$b;kwLAYCu1(d&uQ%~Gv*_qT5ac9%JN3Iae2+QFiY8`E6mv3Sh~`dsHaffw2LZ-TQD6+fD5@u}R-3377Ru7!j|N=V`?<`#
Z*wuYce5n(fsy4;B8y}x?N-QQ3MlR*eHtY$h7XBJ;1K_px*d#)f2s5kmzE-<uU~?%oe(87L=z-LRFtGa6G9~;N{9K$O|7BA5xxM~
0&DB&DN6+jFha<`xMU^Q><o%}JVPb%_Za?({S0G_b`^dJ@cIWzDOd_b$SYbrJW-rEO_5kK5iezb#M$NC+sWSc-$wU_S{qZVKX303
-P^S=hx~PLK_*V&T2Y`92o{=3ii#piC{$uar2_!zPRgWIsX<9VlyV+Sxxx`HNUepzk%`U;!ELkYcOZx;DCQ3%b0kwqQBz{r&gL`0
p{y9K3v4-@C8C2vjA3bZuo;QaWHbh%)9Cbh-(B>2L${5>N@%J8PB9fERpe@Rz|aK>b0X2PRy3$!vVu@c6&Yw$+zct!<R)1b#;FM{
1wu0^GZgFi^k&XW0@>AUDIF%SL}EKw!=<HdV8$#s*6u@`*t8T|M%xuO5-5qpQ0YdaE6F&)!faDWSu+~bMNtNVuP|dA3~-{fGEo$s
rz!3^Je6bBm$S$L;>j`;2}hB%W);O%Gjp6&<%f_5t{AB7V;Q109N^FuC+G8jI$QiO#eYiBQmP>8$ww@96Ul;vE<b;83EbkyK2{Ls
l!U34Noz<2EHAhQnJ`pqAqY>S{h#IjAKG9EJi_BOC=?QZ@O~tD4Z@8<KSdupDiS0)Fz;KPW@7DV(qHH^ClNO=z%H`O48C*j-a%vq
e~p2+Ihfp-&PHjvqu$AphA~Zvds=YONIqo<a4<wh2M-S5>sLy!pZ=rHA_@@v&kkL^oR@5$j<}aBRoSwx2lH&tfug)|aXBbom{XA>
J)wWT3<0G2o<BG8fwT=dp7;5=<oF6m0|u&H>J%Ov43e4HA1q-}wB5Y>Hi!Rc44Za~!95Ur|K02_4Gm*D7Mej`ULG0JpSoo2^rzs#
VZwBUK>9rz<`<sY*dJ%qut7K-6K8Ckj2VLdo4O{Tz~V{U5@oL(=PG<>23$aVvt-Q?D_n_)#2d;L5hd+2g-+B1&)SBA)9i#~oO|?x
>EAFvi73H`mCBhQ!n_>HaCsp>G{Qs;luQ~mrZe1yeO>IK{r<A?C$)j!&`GJDvF>|Z83T=!gzlC;$yghhead>G7@7$hW|c6<oDJQ=
CH%=LJ%Bww<(`hT`>?$pF~aE~gb-c}I82|Dr18Epb64?#NNF9?r%3?gE6H?GV*wNSU;~9g$Owa9T&9qvDUNr5auS-Vr;t!jES!@@
B&S<!)RnWT(CwW8%xjp@1<RblL`!oTSR|QJAm*@Yic%ptDaaGwAtyA=+1HDm>DWX0{?eJq{LfQ6*Km^zCGRk4-*+}xn@^MB5%%k-
oPp65GwS<UyoOA>AmnGO#0<`k3GLH;AfDbZ>c`+CeSZfl<o76kQ@ICHs6-UB5`COFFT@B$jv>%QD3rY=V3=7Dl#6q;oNX0_4<UR5
+Y5K50wr+ZJ^u+8hMt<6I2+=Sz6s&yuTNb(IJzbTVhbcjLM+c~?DAc+5oK1b%(&P*@qwk0MHF>lY2-IYbwE{cFfdQEjK3O#1LGf;
(!;MNSq{954-Arm%#<{R77knD(aTtJRbnWvWdDkPZ>0)&z4N|%5_kB1KN<30@)7u7qt*>P8JYx=hnAIlBgh;{%5@<?q|yM=PdjM@
z=n{%N**v2lstlg3_|LwgrZYZIDnx}`^TtsJeY+4zt%&cHA5Gx9NL1QPbK8I<Cr!|T*~_HdDJp^Koo#!JGPY~0IeycFL^W}!l;Gm
E655Ign<qcnxJ_epgA=12hzm3g0UvXKo8K<82?ZIIXYU~XWM?;NqItRQkj)AVT7PANI#f&fs`KK2@5{S`1xRWJVU{J2ld(SW(ru-
R#vvlk|~Dn+ki1(#g>!{Zn#>GCT5(DP|`xMftt>DxwdId*qVcED+-dU;zOu-37O3sz}(B00y87lvYH9#x7cfC_a4wmT{DC6vE>B?
DP4)4igU)@RiKN4{QCoMM9NgMQB;)y5DZI56d);}^$f;>!8wA$ISCI!>Iz}_{?7&RppIzh$vnf-yBT7NO)%Wn83InxLm{EF-R{=i
wc@-1PMrk8fynC)osg-~<>*uXt;(LhVR%5`cNCJcH}zqRthxDN$26O9Dk(R{BXC4OWBDeK!fgVjj8zki5g*1a*O|~_&fiF4d(RUJ
O~B>sz&wnVVx9Y!x=xumO@$;*F}Kr}bt4h0cJ~S3XShFqj5wEek7bXb=eo~v*iP?<0}>L_$wg5zk;E4;@8FkG1ppKr+GV4s#~1<Q
xjipHK=hNyK|iEE(LO4Ez-O!P?B(KM#Glj;!iXQ~yy485--GqZrc4nMv@sDR+A&QO#I;oc4bY5pCZTp*($O^put`NULQv7H1rkKj
6LK6(v{b`M1T?`z48a5iO+--hV1kxsPQJm$xLQJ}PVAK!vJh7djz%J8N-1jDn&Ra$`|LxyD=Ko+CSbzx-*thc6yEb8Z4{!!tf;kl
%A({^q>8EtfT1GJ?72hh_5GPa(Ff#x{#XZhZMRNk9`;sZWD;GeW(?F@3q>~NHjXG#$Yp~mg)LnJLC9Mm)E6cY@*^PzRdq!E#uNxi
P==(X0+33mrU9T_<x2p!x<&Mrq!)+jf#`4!AIYYOq@(`RG`1~>#B5_xVk1^V6^um<xB0f=D`?3Cl*H1S9Te5Jrh*!1HA-rVX-X2-
*)&p{1|p`3rrT`jIR+>>u`v@31nX4=H8n*u0aVmf(o{_pIxte`N--wZ){H?AQsZi38VU%|8rF5Ht*E4}B~24mM%g9`X*6M)rlQ+0
kwPIt5vMv;Jpvq^B12iBX(9>|hLC0uszR2UQKcyofg%b(X+Y41gc=f%Dj_H+N(7+@f+Q(jIwlf<DGE{<hz5lz29=?t3PgztN~NWs
pkhFZjUwnANr`Dg0?=6cA1*g;BZJs&cb(n%`LoDh^(06HlnMc94)SD`-NK8{W3-cihe>c6g(l8;F`eihBoxpwSWRiWZJEKeLE{vi
LK<PB8X>BZqA?1s3N(jzTpAp6v(f0`X?2Y!MD!^ouA?Q_-q$P66etrR49v`3$1YhdB`lRhvICVNz=D?*DwP<vr@bg;pjMM!ZdW(J
z#Y8Upe%4DXxD@lNVL&QcjKYt(ozKr;HQyD(u9x^1F(C;^9Wwh_j(@Ak8IXUs&zXuAKArEs1BGEDN&^ef+2RhddPOu<3UAFg`P#j
EB6uo+vHv7luvqnGQGQdmoe5{GFxS-()FViSi7fBI!f7l<lo4A2?U{|Vbw4xGL798NEq!+1@A5JQqohw*osGHOg%AUav{jxCiS;z
MKI7bNJ2t!v1N2z1S#S1#)W@Y?J~0>K|&KC2bwYt%~x>^2;x*PfB^2=76fWLGZ6qxBOt&*`s(ONCH#KAtUb&Z-UrP=D6V=x&v<@@
;Y<e@AB(UTKztSve`AqweFg^#%O}~l3*8@;hdIfKgpGKGTV0G|aLRwW0-n!RKWx?tq9NcuA-vimf4US55(vPMIF)HAQ8piVaGa0Y
Lxk{yOu%Dh@%ES2WO<kr>qp+#+?RspW<s5(xDQf%K=?5V5(p%aatXB8`gnWIKCL!}*#mN;!+&tE@lpS)1r&(W0WyDCg^R>c^?)6M
dlV)gN!<ZT;#w(aX-`yi>_F}NDhqsA!%Tkb@hUSqvFmB(OKl`k7}d*@$F{h(5NJ7a<``NdGT0_qRTDEZ3R^Xqji}nD{oFJz*{jTR
Tw86Xr){)z8YsoH(m7MY#+?;1Vl!2uBNq#i5fR08tGgVl5*ue0hLW{Gh%{+6ow1@U$885A7%UjDXeMrC;V&Sdit>Es?g^+UooH;u
VG_34j%_g0td0tqa}>)^S(iq^5jqmGMap6+?PrYhM`E~?Q_Dg;jPCcHtx<-eXxmb03p(3L5Nw&gM^C5~{HgZoQ}WBi55LRMv_$F0
_gH8Nh7yU66Nfm;r?GvHBdaP?UjUzq7~eNgfIfk+U-4mv3QYmr#NO-?VLT0?*-%6<Nik1|vauG)NPl$c_Nex7A5Jb)hqL%({~u{z
cy8Du!6f)6atCw0RlvX<&uXs|un){5XaYWS>kT5laN=nuL=gU_h<368NWvr*Z|!M}U}jJ<pRE0IpR=Qd1FDg}Kn!=_DHxUi40mKZ
DKQq<HKYQFia~a8N9~?mP&|_pO$`V|K{Y5+3Vagj34^emkfq}+KvK{pwt(Rx_8y(>eqjD>A;}7P&L5QO#x-^rm+zN(*x>Dq2WCmr
u4zfZW|`9`hiEW}a~q!{KZ=Q~wZffo;grzKJ9D@W1h7R?dLasS0kr14;T>T@#sQo8feuJ0%mPFsnMWy4ZzI>gu}$ftraR#K=1P+f
ZWLajrF52ZB}RMi{aAMF8llmH@r@%UrVDqaXI=(5fc%&kq?sZ{QJ4WCh=K@#g+4FhLj@$$*Cg6wrHuJy1L7iP1PO{(h5}HJYblRH
5ykA3$JK-hfeJ>DqLeut;Pf$vp?mY6tp0AeD*@@#%vAV-?yLrw49LI`edPRFW`-nv=!-T$zXY}-3E6=p3lJj)Mbv~*4MIzRE)cwz
p}i*zB1!cr26C`Nyk2N-Bx!uj_R+Rs{{Ap#Fz|6<IAMkCWk7bV#!Vo1rJOvW{M(e1%>uyf)*YT$CvPt1w3v73%|<P!O?SQIJl?Ct
j)_>R0LDR?)d#ls#?Cdy6J!%JASMMOKtMfN1IYF9;qSTH-pF^=iLE{z6D1O0n0WIb7xts8J92t`btiP_n!Uv712?eG4ti69K*O+P
k$NxOl=L<_)Xj;a*1OL~&<~ISC_g39!@JZRyFTBYxzIk4y89#9K`eLU-s|+=faBSO*vEhhL&(3@e%3!urTpgEBJWWBwA4N7<K<_Z
IJYT?Nr~w$$pki<lVdas0W#$<$aAd5Xi;BJ<gIG~dNn&ugs`GZBg8C>Q4mEzlfHKV&QR`P=594VAD+Vqamg`<W>9cIu>fMB7^q$d
dyR(-q0IQ;(iG@I#3cd*LX9A=(sZo=6pGYHlqgUIEeOycQivLRpM&w{q@j;Eu>615Lqe!H1G{;lxyT*i*&go9mhYhXl0*;1!8@P(
iiq(ti~A~CLLxQxo(s6jm(4-@WLNAt#Kgn^{~UlHWTJ9V`k+mW4KV^z=yZTgnjg9c1wq3QVA44t3fRJn;VL>*;8c!*i6{t3G%KKz
5Ty!<(21b}C243=Fh#;Y*bYPnNS!nrY=FTOWOTr!KI$Kn@E?uD!j!Yl<)qu9>2NPAIHAXvCr1M^ZCowLM4Tm<QimU-m}=AE?41GD
^#Oj^h6?-GIzld+0ISi_4T^Xgx~A%s3I#HGna{}8FHu3{0f9eo5v{;HNJ1X{90bA#?><NAhYU8@bIzLjg_Xpt`unH{3=J^h_wSbp
4JR*#Ksg|s{a7DS$t$<S3VAyGJj?OxB2*_H4R{+3nU6+r1y0!6(>i3ELMTNcv8aj%i%>nf&-=;7^3fY_noyfz4pRPF`M}q!2f1lL
vPzYQx(SUYLKf*m`?meizE_Fq%FuLyEA+r)9{r|)q)*mh_<SP}LU2{ypOozl8Ct9P99(7nEIE8P@8Qmar|>Wj%jNL|pU?FHVH!YA
Ybl}`!Aes_6duvM#PcEii}FhVqyq*XMD;cIdT@4ZKJ)_q$`736APYL=9K%n9E?`r-18k;T8sNq7&P<Vrd>d6wJC%DoRPEo68>sD7
_Jins&+3Es5OMkC^9VS`9C?g7L9;0uk8vHN$c!ZhOa}N23cRPr+bABKz(wdDiZ53Wpc%yFu%FdqLs$zYQP<tQ>t7t74`=p=`5d&O
Hu?Kg2UcPYA)+fuwyZy+aJWTg#M3d22E;~S%{C~MFu}2^D^3#T%Z`8QCZIDDLR18yVNplkJI&PbnUIZSYh-L?x26mw0VQXXZAoW6
juS}|d`KUk#rOWX6%$KS68c6RkjQ&-$$Ij}S;iPF(POVB2J0WvbHUObcyZ$(P_z~9-}^SdRB&a}+05xX^?Y9Z9yWq5y@Q$KlECnX
e_1e^bP772o_gd|Im-@1;JPzcto86fIp4A84CBKRuscf(L<I_>WJn=BR6~r=e2~>N7R;OdHt$|uVTL8^F*!2<e6%>xMJ{$RfZuHI
vgFwYrP~_XZ+jP<AocJ=W9OrQo%=0^44!Xwwxp^dZ8jzK@Zk@SynFex&kHnZg4b1)u+>={$W%lW)>A_uvqA_mQ(zQ^DW5;j?yHuq
kwzrw%o|3O!OGJgqYN#A&Rm)e8ha*>IgSO{G=`=MX*cM_aKW=A+{T7V4K$vD3|!Tcrl8O!yd#?lqm5$3Ph%X)ydt=eYfAE8SCQP~
vuj8h#N4TF&~U3d;em$749q!csS?ue!!*;BX`D(Zl+Gbf=T1wr<n*rcxLMR&hYM=liLFMNgl<g75K+y#W{g7_i7N?p28dNljekkz
W}0<?;L?-^lGu160ox#J2q~;+P;g;htSnKV;jENCiQP;Q9x05RoD~fmjO9v0LP0^x+!=ayID|OfZP+D&X3FY!nS&^CQ02_6#B$Ls
Z(VOMEyoN;jml<>CWWv=WKCly1_X>@PFoX9lt!CA5x_+Qx5VCe9)2c5)8L+7y6f)7-Mb7X@aQUdqMx-WfTSo2N(u!gRG?y3fQbo`
pN8j~#{;4%tg09Y2HDko_L?OH0YI2lR^`gV0lbpn;}&jGX=e}1a+)WCWaW}pO?HS4fEDe51tC%(&V9$9Vjlox52Hy!7T8q^1<;NQ
ZHpL(Vl_l021pBjeh)4|Mod)ZttKJ@1t1164SpBP^O$c=S9+xleq+3JnbK*cmn~&7Tq(lL+NRY{`&xiS0x*D1h?+W7W^CE^qh;fK
T9|e&Z(O^9xW@{~hc`0QD3qi!nP!lpyVEF{x?y0kH>6FMm>f7s)#p#1`^*l=Oscm_dzyonuwq7}!l~SgbtPTfK<tD_kc=IaLCQZ=
oe@@;7&k(TRIs^IxS?8=bczb1HJE5&h6rMURt1NEXh;x*7FLLgXkvgSWI{<0n1QKN$D=k1upZ3uGTh{-2oiWyHYWhX@_T$j+Mb8(
v)i)<o<j+rLI8Pp@|Cu?7?RR*LjY!RJco1oHxAa&V629tM3%DTfX~@8pE#0#Yd%1iFW>E$=I_{jP1EVeySyMC#6P)I428f0ko#G~
`z6=c_2(1Hms?{+BcrhB<QS3c=%uHdXv_2amyZY!<0BqrJ-&=IBvaJkvs#UuJf9D^WsMOm`+x!Yddj}!U%L;!*|gf`?o1GJ*dnsp
14};8?t*s=ygByOJpGz_jbveG&@z<tmjTsWaBdy}{nAM0i`L?!Ys^ShO8{TNL7)@2ZL!XtWt$l1)P5-pjpF$ChA$)ANf0AQq6Yx}
xcf|gi0n=fZh{wdq4H6|?*e{&KCvf|gna1Q>_Z?#D53R<6GK<tB>4QaPmZ_~g@2>(Ip^zlz53-lBu%nBW#0werVN;4idokL-nhrY
H493p81h|K8s}6aLqCkzd2FUiiVV-9ij@O-@NKDM5nYp%Cx}?GdqdosP<pwQ8*9fQn-hj>YFoo_Vc>N3@vlz6!1)it8_DyJXh*f;
q3v6;UbkH0lfq2dsnCV`dB%Rcfv3VkkSIc^4u;<Iai-9~7)>nvS6tv>>U&>tQzX$O{rT1XaMr4xZLKXq1&zyy#MLEKH!>V9R4hek
GZe(_nW?FcNlBl!69orjB^UDJ9gPfm7-*Q%>7t2)NM(qIXbLHY?o3QEMNtgUK_MvwL=49y%+ZWuqcf#|k${<?iY6+iLlcZ+f=R*v
dY}-R=>&5kb~_JafzwDzMbs)L8ljmYB1$Btn4@heGer#%4AenYMN&vomn1d6fHe1R4;4^9DhVYT7w$uVat@}?UqjAdf)i*Lc*lCm
n5h*{!|OhpKI&{TmL-7wZ#nJoA@V>LY-OcTQX(HFRxy38ho@AZPX+eZM939&MI_rKd)_Dp<o)mto??5sY!2=`JkDrN{V#VgHd=FG
d51D`kj7+z^zVz26-LmkCPQj?Pd;nAJ(a|zCpKtnj;+(qju^|5IW2J!L4u*G3RGE}UAaWkW?6Fq9Hva=h+$YYwiP;g$D_;<bkAV&
dQe@OJ8ocvM?x_Iuq6>nGORLeHe}GfL=4n`9u~+8L~tgItA}x*fUkKXCu#Ui97R?)BplNqZk!)+_`ws+f&3ZxhZdkHc1kmZ(zthx
;c&dkf>{InJ-IdBflmazS`ipDL!X{2Q^1J_8~L%qVMK`!$v*g_&hJ->elm!fT1fNGW8K~h=EVoEW)p-IC{rF79Asi7FHmYBm?n@d
uQEONgst2@No+hx>}jtg#3AY*oQGv1Rr<o?2ME%5L%Kb<O#Vsbdp#eH5Hyci$ZEs)U7y2y{5P5TA1O~WOs{mfnVqxI$ulNHB|x1I
iifJ50nkL+!MS(CxopAv)dIB(>!MNzrv>s5Q0wDo1{ZVMu!TqjN~(ELk^`{!rcnY3%VY!CqjDy6@X)8jM-Q0EzgbiNJ2c7rH({|n
lMl>k?qOyz!f>rHH<lXPdBB0$<M0n}giunHEdfLl6fFoujU-3~EJX+|K>Q{CBCufCG}TcEVgRKL0f@yz5Y-!Cf+zxjrx6tfktk_E
p`;1~3KIki7f8`fazjc(1W7SmgF-JL%uw4VnoD3Y3lgJ1Z3CFi4=v^oA3P>(LAf@8!caP#5&t8SuGEnv<92F0&2HkAJJz6)B8fqu
qYuY0!o@9wb~zl4JYmoc0ldlw(G4NmAl7Ac8mgu?YRqFoj+hZ(QIZqW(eFM_u(AJ!Ob>fCZBfg<3We5vqTs)-neI!Xgu^NFIHGm$
WuGSIbc2@-+wLW*FF{-Zz~18<zTa!2cRYi7AwN^R)~V#`m=9Qe0JEusoSdZAH>&(in-AUYQfde=ZwMZ0B*Lre9)0=j`>@pyfr6AD
0+EOwmX?MC6vX_06S(=B@xT<4a!~npG+z_x+%$X9WR6_#tj?!d+J0Lm3CIVr?vQ|E0(=Rf6aG}(7pFu-dO%Y7z<QZP_;?N>N<|Hl
>dDRk?BhPOjADYT5sAe2`<bLJa}s+)Zxtl_x$NHuusLW(N4(m9%@sjI3D8Oyr6!fVg1^eo$f$r=q)NI-znOkj2`I#Z!UzVhc3yUA
H^VLBn3y%=4Pui=0SJn%79ar7(sDyE1tac2F(DGo6%s*G1VuqnMA1nVZEGElQ8wL=&D_B;*rx`Woh8*NL|k^vjCXOzZI2moh^r7z
RKu9%baTPH)ZN|ztFrOCqNwXR2Vu<&0Q;6g+emXNRt?k7U4mu10OnY^aSRZQn7$2GP!Kj`NJ(i_CBp`0b!I{t4H=7+wGIJ*nQBsU
u_)Oz#|})pmpVgkZD5crA$cfaV}osE0NvaN;@QVxz%=WkikrJRIG~}sV4#By8N-30O{}^iL9;g!P_Y8U)dCEmZ4L!oT5BTV1p=Fg
79<O{jnWo|n99vd(4`kL(Vb^OhLFytWVDI{HA6IDjKvr!OJt_?nG32EwsD!0n8Py-(sLSaaN#hTHB9d3anT7iG25pHx=F#uVa)87
F3xq=MK`I4r8#da)*PA(#HRs;%QFaOnPlL$6T%c%zZuBR2XYGHl%$Hd1;z$C)N@%2*dj=fDHx!Dh=`abn95O;TK|WAZCN;LH)m|I
1$U}qJlh0{DrJdNx^U}PGR&toft-}K;tTA9S}!trjC7g;>|nH+H<I4C!@5o)DZ*AdU8Z5q>8G9LH>sqU)Mm^#FGqKLN>UrZc;wAN
85k-{Q48h-q~yHT2J3AiY4Vg{(Ug1l!Wf!qvymo3IxeK=Squ(ZOslyI<^&}P`#f}V*Nn~4gNV{1#&$C;#0oS{Ew>LSFG0R|QHYUX
fx2nm6o(uw3L!=b%SAats;L^a<;WPsGTthMNT?=~nm3x(vS)_lp$uVBY=sU7tprB1U28Eig*2ia@fgJx3>8&GVmD@{@Ygys4LfV0
tTbg75wSJ1k1;K@oUpvAIg8ZOa^Sq~>aZP|w-tb)F(|ibtU2w$Fj-MARtgeL5eN|uQzG3n6GF-oWL7%Zwcj)|TH(V(F{Tx<%L5!;
SYl#ciFWoI6dg`?*we1g97n8aP1QB3=$Sc=jPJ|67nwq%bG$ceHk77S<b`wAcXE@hKLVkbdiUpj-g(aUx)A&CTZz%898b%r`!4nO
3+fA$Hw}OiCoSO_m~mZ2I%3$i1sIW3C~t6FVTc%+jVfcx8_HKk=+hh9S*I{_PQ5l1k}@F04YP*Gkx!UkFQN#1f>|C86VWb|L)@!^
Kp=>b+&-eHRnQ78P$Q-T;LK)$mZ?+1g4NKXNH78Di!4L{h0KX|gOeEGZlo3W4<!UR)#}nk?nC7~Dtg8SSQgEwc96=`B@4$dOSPvL
l-~&I5R<A&IhfHf0#N5wazFv~0x0sJA6~ErAarODq^22KY8fns-IP!ySr}yK2MNBTc_t(^NkN+n$iU6D7r%SV*$o8RA0B5CR*V$O
F_!s493+1)=$mdmbK#q}OTtf&oOkC_VTCa&VpP?_I%Hy^X({$54l}uGC@pA;2#Sa%B}k-L3lTG0)}gjlPS;okRE%hVYTJ|)<!9TN
0*e&iS&}e8nK$CoRfdXqK5FV6x}mkpY2_rahu`JkcqV}EU%i@S^EkX5P}aeAif-LZLPRFXZK@)qPRUgsM|8N^MPbX@%c*B+hZ%3B
--+*Dk3e`W9B2`tARy1GRAmBC1A!o1&{Z976mbC)Nebd%!q!gSp_t+F)Sb3=_W4N<fPY+@`#j?g|4u`t7BOo<m9(^1+(f}LW*8V{
OpRf|02&s;%Suu;5>gCI$4p|1sBM_phN*&yYQ?s}AT>=@AxRk6m?)++SmMF(dKG;hhxGaY6!+8GI(IzFh#7(6az*SNhp-OjH!>ZH
9uRgAI|T_N6vRp$%3bALUO)$A4uq-A8%J>D(t|<Cq1J`|sU1*E(%}-NQV4;xgux7^VMnmA5;V}Au@McE7z)%xL3G-PrX#X;Lz7xK
bm_qCcfC8+#8{0qQQ6Q-p~_m%46e*KF2r}7yK@HC&lx9!84MpF23LUuAs50Zr$jsgK|U%JiDm?#PeKx$Ao3j*@j7%NNDj0IAzChB
G%%4u7=$MY$u@+cB|52`SW`1F2Pq8<lE+S*F;^~SEx=4d)WXX_3=9y#xRjZc6j~rySPL}86tzl}A^2IB5EPmKD?vi(A`*}&VTovp
QpP}|NexU@5)>(<HA=LNF**$^BoxIH6EcB8KuG~qQxH(nQWF6{g)JdLBor+JRFq8=RMi9#KmyXx)G<^kN&`ZShR8U>bMV8EKHq8^
`)p}N%Mz4B5X(%hWJ7a-_?=lN#RF5B1Qk>R!b1{`DaU=C3innleyMRY<QSD8k?%9Yex)376YQ9jprH~Wpc+uOiKG;p;CLuemT7Zv
G;n}+V5zB8@1(qA*O71l1p+5Tfy6LAWMw=M0W`=^(GU~gW(cLIl4gLQf+;4dMh2>41!yW^8Ui4wfS72YikcRt3Z|NBYJw9+v<ab@
2&#alqN-S_s3f9_h^CT)Y8sk}grcfqD#p}AXx6kP3{XT#1tl>A1yTbfpg|BA*dS1ZirAPjNYczz5d{)R$VD_DL}}1z(u7Eqz{ae7
!VD891qp#>^BBasM_-UYJD!g{2qy}A>$C)USk?_13p6srAouI-2=(;s!zcfM*1<wx0Ehr=g*;>?ylS9(8k+;`6<HNgiwjBw<?XH!
0%D>f1>2Nbeq@l!ZseezFpnRR_-EKj-44xgc{`KYJhp4@_?Q=Lsh$QyI;48W-F^8%@J07?&ZlnQ6HSr;_SGX)P)HnQB1eplNkJ)~
r2-`=b5lwDp)!LfIp9L}qy<7mu49eNqBzBY?W}pwV-DKZ93Jfsx&+4DV<EF10{Fv$Q#-YGZ#6!5LFxx#pWekwT*n<?!4bOvXo$=P
%`y`k>=DR^ypuDCN;eh&k;!R4&^IBxXe<|*rH0?X4vVqgKi^S7$Ue(`QH5yoR+QAq5kMbQDeec)4x<A5*XT(`uD$<q(KO7#QT)yB
YgpJQu*qpEM_Egnb$+IYUxT-HQ$xZijwc9d*7dwJ865+=gvSQ5ahjm3^uvNFfTPMBxlXt<3$Bk@G`%*}ge9Q@-Pa$E7-=;QQn2iD
JWrg9B%O;UVI0CF7)cF-0n7u8o16?@D=kgtLjffmxU(riaVlV$lm^m{TL+dJdv4*<$rO~pG6Pi`2H70C(8j}xN+LE0l_O(Vs5OX3
{2pcGu`AYfMPfN8D1wT7T*BHrVk(r8IfUSGr&P^F6q_|{1aGT~oMH&(#M;bJNdrXzKome}n0m>sY}|ixdgKR~)tko}iYTeojdO{)
FyTP)AKY*_*S9efO+|V<1kv+g;2*Sw>BK!^l#vf|A=wQ8ki{%Qu`FCB3WJy?GcZ9+G?aXD;kX(p#tgwjG!;7z+0a!bvL=cW+09ZF
O)Sh(R*J#3g)=AQd;R$X{0=&wK3{hru#pd+>&jMDKL)YOU%3FIG}azR+oPo3<O86TqX(f7VUF}r%T9!aL$@Z(hMHr}16`-g-W=34
)D7G4pnuw3$G6MD?|e=xk9Mz+TOUx!1tQWEt0FYeNJ22kG$O!K(!V{%zU&*IJEZU4h8bpFB!(fs-}^#?+5d7H7$|-V4W3|bW-yZs
nPHw2svEgXHnW8gv@OD=Ir|a0!h;sa<r)4rV0R|yhGIPCjMA|X&U1{HM(zpP6+?*XzxDbTN*ZX7`C6=z5yF_tWSlsEnp`iy>3(o!
C~5O!5_LNt6T&=?P2*gPT*Ff?pDlRF`^G8iE5mOGHGxpOXn}>blw)5TkySgv35|dw&_T5?j`MszFDKt^1GtW#qwyUOq3r%p4#2>G
Kl5ZTeMh_l-og*cQ|@F+2j)m78iEKa35c2^kot-JywL}bKy*#%yX(d?eYoYr?~Xb@e0U!2<muvu7XTz7i33BWtL7f?HmylMX^M#U
!IHRl-JVBZFB8})(rSd`5BA8Jlp+@-iI8!C450=f<Q$hE|A{L4s2zT6d!z`GAvS>aqVR!54oO0LAquQX?xjHctq~;4?qHxAf07-g
-?#RbZ;}`Y^i$Rayl@zW^-|y4u0sj^2gp_LL-*oXmG>Y4&QLcBK>W>QT2^oC#zCK^!c-A`nM|TV`uol$PT2xqs3K@2KUOShDX<B!
ngBkZEfgLQ1hQ-d`{W{Il%=5W0$n>e{N$j9rBgf&#D+F#C~`uGRd)fPiuGX9MA9OW0H!i|xyz7y@I6xwjZl5lnp-mb)G#4|O(oUH
hX?{_f~ZJYN=i{=fh3VVKelX8K@g}^hp_~HbkZ4V*)cM7+XLj3ma^-Sm{N{x@)i;~ayha!1VaxZe>Q1D6$C`2eJ4>g(3F%!G*Fa<
+@pdiiO?Dp{YA^sA?^(xJ!B2^dBivnM>d8dONJIwlA1z<DWL55KyiRPk@5qVCsd&{Qb<w_ez*^($G`?Le&#6z`-9%=gcqz|JQ&b4
atuL4zwk+*d-*W@r0V|7q74g!ux`tUq!0>*CUeg5H*}RC_v0WNU{MKlsff_5&688=@cYA(e3QHac%`6PNOHh=*L^l{R$|Q;l#8^$
$XH{`&gqnFgHfZ)8tugr(wA2%rw*+*zPS9nb<|PNy|?*xAVPQVIS|HYS^8*b0i=pZC_zz*4zglEF#_Qa4hKLyrk0uw!WQ4)1J-EF
G{qxD1klViQcv>iScIU{h#eG~G}R?ip+aICW`QFa90~dde1JXA-4AzW0{|Z1e=b0IK5(TY5TKNfQh57?I=xLrnFDDfi?G^;;$|Y<
bOF})fXV6y*f^gL0IVYt<`WVm6w1(0&>`S37$3m21yB@fU<0gxI~3p=tG{aH4FaEnp~$3RMglW);Cxa1C-}L}X#LjTq@=HKlc1b-
fjhH*XMY&F|3O#nbm6v+3C4b;Aj)G;J}nA)qI-2>i74zjV8kv<9H?*~DPF7;5d=r}V^dXLu<9x<T83r3&XVRHNOCV%0Za)@5yu9w
$z`@$UwuHDF@$za5L=nxNi#c?bBat@<@+vNf+{fAK_VIwB#K!b1BkXL)gUvYFa$&~?l}|9-fNj6lO$UT#HBQb$(h;A(~YP~8*>|R
c|#OYH+EtngpyF2C8I!QxfnXn3?%{gNSZ)ufR+-IkTlmaM!MxB_UQ)iGEAZFO3hTZ%4;~1BIA@X!zLx<IzJ7QfHLAxgVBS?4hWD$
FJSsdU^EuQA>ej?VIvVS>Bgz1RF@b76|bwP99C2)C`}9Oe-!R<ED-?|#Ax{pCn_qcIjA1QTP+KqVi{e%YDe?(_IVMd_Sm)<ISIIz
jtHU#<Q=`xb4V71*eE?fM0?3XWlsQbWgXfE@j&pCaCZ>zDcw1_WBGdheY%C=jWn=(rQUVDk%Cf$paPQ^zM0JDhEKLM9D*KV11So2
nl6wAQd64u%H}#}=4~Y+-bik<5D0r=aVQiD%qdSKQ?dcrMfsj6b^?{<LQv9jc@G23G$`p$1S65%m$I8j2s&%SHvHu?B90Y=B3dt0
d3If6QWl`3h^7i?_70dDD41O##i5~r>yUQMBSO5xd4cS6eMdu;*$3L12F=@um@1Nka2{m`b&5iXbYmK9LAFWPPtZOS1V_+wu@=E4
YZ65fK{Sp(PZY}J*ot?;22nKQ{&4R&>FS6b*|f$zFK#>j(B^+=KS1s2^)J`rpRwnJh>q2wjK6;5Hqz5b%B3q~E6{j2!Qswl!^1iq
vnlkGuGFTT4_6~u(hsO#C(4=Tc$^Hw6)|zis-4@l$-Xmd$U0Pnt_-IM)g(Cl-Ay3S*d9-T1slKG7faI^bck!hfOBD#Mkd@A7RXy0
&P>tc$n2vS*0*_erIe{hN`sKpVr3F#GL1tjw;=9aMT=&cRIxW4u%Mp}FwPtt4JL^LfovJPL5uBNJc&EQAvsd%D@79Itg$|6-c><8
(Nl`27R<+PT<0@U5KtI0WJ+QfWRiuBQv==Y#L)Z%NoBPyv2CI$E+q~)<T{czk!`3YWqf7^4T#eOA*7l?LJzo~`Ai509>3fA)99_a
gOz`vnlJgZ%9-btQ$zNY+cM)<FBo8{xKyJCt>X@Or#OcU5vhO2Ms5-PyTeQ-q865*CI%UdN*!(l(i)HYyYr`fx!Tt-`1j!6?OA-k
uarD8*LyQINeoCF+C^wUrK93icg9e}JtN<JMKmWol)%c(W@Y+#Oq|qiL(S@jPKb5(;ChreiP-e?Ge=Xyd|h&QWEqVD;j?DLX1eKp
1p{dFJgW9dk;kW9F#voS{H?n+jwd`9;X{v+_@>L?p9zU)`R#v;nBqJ9Xz)GtZ&#ki`sjHrLx)Vz!_@aqP?LZ!HsDA^hjTCSf)TXs
snPge`P<=0tTxO`Gc8*pPZxXWV%VWfA?a8Tv(PE9YKjhjn7D2AK<g8i4$M^5Mxgep#4}c$PBL(i;g1lf)COo`lkMs`+77IYe-fCE
G%L%jqp4u`TQ{m8UyI{M9GBvLlEQC_diOPx$U$+(xYIMY*awr|q4r5K6-i0y7>0qWQlgegp&}wkV4;?zAc%<wP=;WFK%giZAfky$
iW!y&rJ@m*M5#hOSzN=EW(X*xpdyx%f~pdwAxLz0`&5aE1fd!gB0*67r$`SZ)c|+ef2|;35^_?%GWP=9hmd5UCqdXoRFs7U3{Iff
hus?t@WOVo^pn^hXGRpg!ghf=k_T?^B;xO8d!Lto3a^%m%nxoLc?{5V_0^|bST(nXrnVerrY)JB6R2~lBK0=M?c6n^Lq4WWQ=VOD
7<NuV+RxX%F%!a5Z1Ugg*iWJX>Ju0-@(8FPz3nu2YE9R?J2?#q_0Cl9l{`Q@y_FD*K$8ekK`5+hV+l12lzfdR<{ff-yl{4TeFNFU
Zo%z0rVaM{%O*7J#sut8M}#aaBBd)NNeFNgf3v;D&@xWV=8umonvcIu-$&H<;KngiB#`6!<wvccG7E*|iM;HN=i>9~dF?i7ZOGn(
uXk^D(2sN(uhT*C;O(EQ%9E$+lw>ai;Fx^nwoy3Iv4*Ye_fsx|nZ(e1dDMp4_<|Uzyss8;alB&HvOQXgUG*RJ0B?QOJ;C+)-wqTQ
u(z+CRs$xv6(ZLL1|}!uD>;D60irz-wy+1;53hMj27sm7U~rC6O)-;I{`+{khp$J9X&(@!V?y%=TXJ5Za?4LYzx98o?FLWZ{CUnc
-`%<YEj(N}<@fm#2>dBf7^kct3@nCX875p823bDOZ>Eo#_v!@wtSk0~q&M`Z;BZb^@cJG>`09!FWJyD8;6yuj55itv<L@$OvuGRy
q#{4U`7(w|Z-yDohcX+Rkq{6}C_zO}*El92<~2l86ci-TQDQL>rvoXhZV(Y8qLoqkP&VL{qBIOjW}t~+i@9|YOcYR4K*us<hN|uy
^J}&s>|zoT5n-g(1xE_fh9xqRfN7T;RoFSpI+B=>hMFp(f}+xxsvsT`xPYW$2<d9%YC<s`k$6-IOG~kl>==NE?Sf*fZACN@(Tqg}
1k+JP!Z2gCgOHSuCV|s_`N2R<RFp?EswmTv8VWWINLxB#W{PGgrkK335m8hTOP#7>3Jr{v&5;PAC~659n5b?On4d}!Dwncy0jwIJ
2kgP1Y>gb#lyb6Rid$`=m>Dv050cJZ<Uwgk8)8~nIgoA^&kry(*0MT@nz>_#Ii1NNR_N^GZ4wkg3l$}!*5@LjDz5Ezr&ZbQkal@o
0g8_9F+g${Cv8Gtqac=yZ&=4Urkaf@rIt3-ZBdI+W{M(f))d@hO5+q*)nfF<%;_8(NC=$7%Gk!zK297SPev^fHk>+gU^a;gLYRtb
hAN4niY{$M2R3=Lpur?dGgQDx5(ETNXwgG0NgEhunj%4}P7x?NR-FS7Qxwq*!Dy|G0bXL;p(ee1^qsEQu#_i~Xr)YioyPgbh>8>I
#_P$!!Nq3;Q@a)wfX@1z-0YjcX-0(<$#@pdAS-|xK`8*Gp}u&;dMJk#vG@7crg1Ma9JpSxdBH*x`4TVNs{dA@$MzsU;Q>g8f*KnQ
$M5_<o_)0h6i~5@V5MwN=F1O}g{;&5Swq%C^OxNbO~CEum<U{T1N!2CpkRs>=!@5CY)}a}4l(LY4!^CK{nNxJ`XmFepJB7KfW5DO
iF>(o;p@*`QY9d~PZN8<|F}-T0S%ktQDPHtd(?yj=M5;7P#Q!uf<a9{P!vR<Q$tFCQ9_9jX<Z^hFZ#jas=I`$RSQ8%1se=ivoK=v
bcDll%_3}SENyEuu+g+;gp+Mi2DPLpbbw%{GftBfO#?_oTOmV6h}hE9TUM(sFq&~wTVf!fwgV9Vt8ucl7g%Mc4Pp~8_zi<grr}wW
B@*L-gR2ZsRYNUWX$;I|re(#o)71>kTT)n9+O9%pwe|4Bh|Y5rwY7|67Bo=$J<&ENpqe1sCW%Klnk01@unt&mlj5@4Xi5*K)G2}>
qQo3N9x$5Jq@flmqK~iSI3EDqZt=HcRHdUG2UClrT6jw&e^2c`GD3R$MyI>yNl{^xE|<SS{p9D!-{0)~KS40cefDE<Djog@L1bru
J;$g_%8@?Y``;hU^ELa}-LC&omj1kYxbrpWyZ45Z!%9<>oR_fl_^1bMKdBF?NQECTps4v6^9FWejb5o39{hp*2f$H+G%cW0LqsB)
cMPGgw+{K|3|^NIF^smm{=4OjQ54KGMMocUYz!~Fg9p8M{(p}BUtV|&^|>>a5TbetDN<6Fq(JyE_&QB0V66AL6XT+R)K`U!(tby$
0iX`n?%0M6QI^#eWW)?ao%9@nBawj&n@CXX;5H&~MzlpX*{an#iiQcA2sAaQD%iwRMM0wOI215*0fq>~8$@8Oq}2sY1r)^9Ra7+;
&7)HVOHDn-0tkxk3f-J+Z5wRHkil0mu0~2qtZh_AEw!~0cFh!5F=D8xNDAbZ!4gGBDIki9A-m0R)eW{SlUQ)J+zc}UpsKC{0g``{
f6w4KIV9&fhF{8FiE(fo;e5KPAE^ol*8)OJKmqw6(FhSJhj2QeI|X3?_Q8m1g_;;+v!^N$@Q*HdQ1Z0X8uje_<*FJYNR)~{BbP*z
n>d^qFn@P^5`l#}y9Ebl=pXQu#2G?Wz>j&c1KFx_swScu0HUc{Vx)q2_#%OXn0PY_furC6Qlcdw0T2p?Wk4f2n57ytQkaKHl;C;y
efY)synD;XU&P|46OJ4X8O4GA4}hKG_)yHnNl*mLFo068Xs7bv2aEGjU)>-JK#fo*)IPxTlt^V7pa7xV7()mjR=VyF1HZ)1K3?wr
&|hePjspqW0DpWDc0K1r4`<mt;_R{%Wg&2TNI!S=XiyYXM=qPTJw5*ngPM@R0+(7Gj;T=i+n*3g+b3M{Fy?+V4iYTanytU_;&PZ8
6q#-e&gJ2sgzrAUfP6#D4)qW|sRe~#0LZhEf6yROnq;UU2nc0J3JD6Kh6y5oB19=!sbr>^Y9xS$24p3mnt_G@a6&iX-aoRUh~_I`
z;;CCqQ;r1mr052&`=bw8F@Ew#@f<SP|)|8bfqc8nMs&Klaf-YG!IV7hLpy*b*Q3hNQy{^2`Gx97@7c?Vv43(Dw1V}2!aMEiV&hI
3T7uh2y%0#kQ)S$L8TO;kcJAS3RQ+$6kwH?79&Rg&M^>DRZP`H646n^3yA#j@hK~CdZR(-+4uW@*5)kB@X&3n!%bh>c85{~5+waU
c+h~zN(HET@4~*xH|H3GLKn)}JUIC>Z)K3vSc36ph?4K`aDl1bfx$VVJrqJKQzv0&2pEeJ(z$^12Ba<~Up7l@lSZ0x8fel41d3w|
MoVLXKpuIc{+e-C(UumdZPWZ|{J$-=U!lkG-6aVKT*BNukJyePMb;dIqO-gy{FOg}7MHH>jS8UPqm~Euctf|0P3H#jcrYLMycTvB
ccolZe^q6-tJW$(gq7{a*Bo|zRx7&Jkqy^MOfHgn%ABU%cs!xHtCF2A4Cq)VunS1JYsSUsV}klD(#i%Dg3CDcg=%iX*+ZShhc=je
r$MkBaY1wp=ZsN}6WzV_rZ94+l#|$T3+#mk(KnS4gfNn(Ga(T}cb66#DC-OcIleWl&vn_mo;F>}-2-`NL1+@eB@zuOJW|UFQZQu&
d!d+5cO4qq8!K(9+EOrW-(2L_#HyevU_ik$xt2A;O#_8ljBh$n$XMJIBvFaki%n(m$DudlitdFvmU!}IG}p6zF1}r}jd@XwG|hN+
uXNgW8YYtJ)Y9LmJ<x>J7!-yGONS(eq)@abU#~T)2iHzxvkQaU^~{}^4st^#q!q;l-Yh0T$n9NpcA=w68us+On(v-1=4h<%7@{F?
@lWFT*B-h%*==>Ab=vIVRmeIuV5luY9(6DYn?|KzCTft7lt=C$P&@V1i=;(%lc(Exm$E0vj5yUyTf8`Z*i)pYh%`O)wau{r6A^`U
P=}_27s3@FK9txBk?bQx0cOpRC+Y0v1O?r{ElNZaB?QM>8!htl`Ox@o`cu*h2#P)W?25ilv8n3o&gwWAJ)ZTT##qGUdGyrZx66yF
$z=oK=UEAiI%OCPFznxDGkcsfFxbi*?;uT8Ou;Ep*>W4wZ?HXwp8Pv=PaIUR)I!BLhpWBl6to5Cd$t~4F`ecQr6?fsWs&surhMY_
VJ$#~>(uUY+zr)Gp^hgAIa&wYww6vrYzRRSqX4ue)s*jR3q+kk)mmvpWrbBKm=ai_*xz!v({R0rQ6AD08!Lj#J$QVGozw&7`l^6*
WNt_W5J4aUJa?<VL^oWoJvkhoRy^%UF|bFYGGy}`J6@$naO;dUy>iB2*=JZ=6%K@)qA21@2)rSgYlvwprPmD%Z7U8^Ks9qE0axAY
iOCs=p41MVjT#c+LrE*f8c+bZ5e7m!RMQ2VnmkfHa)W{J_#RNKB=FGcP&TEFH$qu_NKhwW?ZwxO1?>S@EhDJZNMdVGiKrW_LZ}<P
D2Fn|lF>c%ouRBj@CwzgH^t~u1(I2dk4j(;LCl@BIlBxF;A7mX1SJO;2(iKKfg}LUU#fcS7bo27P_p%e5J(0LMMV)2MFo3MI9_;p
Q%{!q+hplDX@%70%fQbkIaa5e(WH3nY6@|r;|I;zLfH&C=QlKPdQTM3V(tyx3gSdoN^qJTphR`9Dghpnj_htr8Vr1p%<mA~@`X6n
5d|*0=6dS{PAS3Vam576N37Sa)pcN5?2fc#WPw$J<~1?HyBgHou-#kLh0($|Br4XoS5_~4&#Squ8KAe(oo4RVoE^}aLb1K1c8ulT
=J64MvdBpB3#Nw&0Ym|04mhBt0lNyRMTPHEl!z<>C~)g)+qY>`Nt7?4l~#jJ(F$2wYy>M$Sr~aSpkjDHSaRY#o$8_P#R1V#Rg5P$
BC;So>q^ddgDVKT93u=-p8BCRY4C{$qnafPv{2uB-4rx3%ioU#$?sgAs3;t02KC$^8Ik}9CARrXlTj8?vph}%!4&25au088L7ka$
%E5^7WrD;)xq+s-(L|cgLta?v_dRcI^M7sfr^w^ooCmw2oUIQYZ%J)4XJ03CQ(}{|T(NR8yk^C~w224`E3pwACz@T84y)*Dz4~&7
g)^`KT>GGi2b3%%X8t6b1ELD;I^+{iN*&rGt^~RkkuVq_kUbdOSGUI*!3RBXkw@R#2ekC<kcWmF^?>HWd4Li#WO(P_y6AiG;5C3$
qMjj=IkYUrL87m#&^&@Hi&3f)<ewIg7_iBSye%>kEM3%+(A?ui8mj_oQIA#T2^la@V;XD?BGBS$>$4oUl1L8II_cD)Yg%SP1RN^q
Mb$oS`k!VpQr+9HUGqU|%aW0NuSdHMkeKMQ@X>FCA0k!s-6=90!4u0TL{ElZkD63b(?^66IFKZAk&SJ>Khz3*M07$Y+2=rb47?p+
dS6oKZ_qKG+`J>buWhbvGxqP3;GF}>jXhMy-D<{=Izv75#mWm`Es^dZkUap$fSr{Vs+XRCv#NodM1#sK%xnlsP>m`&L|!*JwQ6!;
Pc}PDNK`_RC6zR6+%V3N5n9oKo57CrL(Y_qDO7tDMRgpHCaYk>I<b7pbnudWwXbh1X39po0n3>OxlErMX<U)A`RQi*+rVgw8p(7$
Ze5{Qp$?xA*NAX%+4$n8MPq4+Qkc^hag8*_Rjv^O6hb#p0B}K^9vfV0;<h11q*Ta-U3Qfvw!2!bc}md2t8yB)iVIez{FSp{>x9p}
g&wNL`E;dnOB_DP^_&XdM)<1Y-Fayh;a2`PJ2t)NhK#+1?szrpriT#UdB(WGlSLf6^WaoKfuTGs8$M`Rqzp{^dT}?kQtvS6Ew{Pn
8p&sT*nz(k$%m+zi3EaVM}63FBLf-`1~E`8b{&=wajD|$_H|K&@2V7CsCKy*EM8uSp+Z!15F~Ku4y|g)9dsTM830}C>gpkpM?hWN
uQu*#%t{Qih*F`3j4{MHV~|LSEYn3QgP{B3eQLO!nTaAf4Uo<q8MU<%;KODjK&chG!ZJW>k+E>@%0@!(F{uP0p;V)SBhe$jS25D;
JsRvdfkOEXECi>sJZNheXjLt0A6O7@%CZ6==|F&{Qww?xYPW7+iq?#3R!Z9C^}y4KP~kvpt@D_ZA4QKqjXgj(SntlanDaf;d~Rud
7Dny0vh))(k#VDxyCcl%h#_b~jOqYQP!RxeKw*KR#&)JqQ^B4jMC<_~_@(VAIIVTf&r6Qev25HFimz7khHFP!h6CJ+ki)7}nUDR)
m_Ci>f}dNr#WF4dvGZSddho8+rq*kMfG8jka`0K<a(27Jw+3txb3=)|wI0Xn{a}!H132~9cu!}HYg%1RhHtW^t>r-}qnMPNjpvIl
DkgU2CvZxew#IwKvN_Uqm$H#MXm_WA*RZsF8oXY@&5*#T;sy|nTFl3`a2?virDw(qSId4nFE=fXQ^rD&JxYK`Bp*QEZgankq0b7Z
c@p<<K^tK~_XaSzn3<51?S2a3$I~H@Aq~h=)&?F?IgHumJ9~0ysyNiuu2Tk}<%gRcWnXM@6KOaIgBv<nuu;s?xQYyWkB6X?a1X=j
jG?*L3U|O$56Rq$)SvQ5VY^^(P*c_vU?NWd!4JDohR7gvkLOF(02T!QhUB;&h2emT@k?Jn<xEB44m)01(0=|7+MEsQQ;;{+9LGh!
5Fr0gpi{K&o`;}pHh+fTaTDe*$_UrG_1-D1L?JUYCBgt=%Q8XXyvH|Q9rm7b?B*$$R77iB9Tb72&2X0nEYWqE#td^=rA4(a6Dfl@
&GBS4Hd+f3N3a=~cFcKPHF*zCk*_=69#BL<=re;wSjFjdcZTdIZw{zoY0g7*n|X!i?_4@9H|t@-ZH1s|-jYW~<C6i@u+qy&UXi4<
IB1CbgS4eDlznym#z=f{zV>sh`DoVZ;wSk3E{}2d9Hl_!3`|PlM%;Z8vl~ri%Cgo{maI@Q1E^0Ane>0U=8}Ec;~A(>&KvFR&QE4>
)Zf|qwt?Of6i87C-4c|gr$LBm9VQ?NGJc$NJ#VirCKsU)%*>LS)r|)&SI1j#1kK#MU~Mr8z}1M>lY@-QqOaV`G$DTs&Uw3ut+dK0
@e;U8RSs;G<<?3(yH2L270WUjo6(77DvFxkYj=5cGZjQ}w%Sq5&Dl<#P{^EBC~{>SR;@WsvDTdC?~O&)tkY1rLo#nFAgDPhId!VM
Y`D2<V5wMAmiClS%6w0ZG;!)Gls(9Mze|1c+HO6$%|yGmF@p092Vg<C`%|CR!R(rH2h7h|^bSA|y(fG48haP*w5>|WMabN?v7T2d
o);|7B8-Vmrz)ASQ~E&;r7SG>Qjv&yIGL86vgDgbJ_crLiyQ@FA~3;3;P?H038t>8*D(o6d<UmMcphj0p2X2GbV&}x?Fr^mfx;9*
SG}@gjI0~tRV3eNcN&Sd4HOh%sJ1f^p@D<KdI^ZQY$$0cri)8#-!L%LIA%XdkGRL}qz$2F1Qw$6dzM|s;lnWlKJrq6869~Mxe`0Q
h5`V=G8ZlUbivTPc97!?I~1`$WQaiH4se*5Q;bFvLc+4XR%slfF;6yGHerVaun#W(C^|I`J_oKIVi=SkzMAc4b8yle2>uNx+WGt`
;U{Cgh1Cua^j`{I4yr!!hkaSVJV(1JJ!lD_176xB*&lM!nnRrUZUIf?Zwh@(Sr2$7;yIh&Ip?kdhfRncAkyWg7uHLxlKE$!I+!RW
oY1;!gCXO)e}bQpE_Dv@%H+=Idckiqmjt^m*mBDda=cBad*c`lj{Tc@@yi5pk5~#QT0x+99T$0!J;ZVd18jaXh*#>LxcM{vskNNs
4GW;s3kDKfYBGaT)-5Q3_5K?Vke^S+-%p2%-+tze%CgjOTrGEUecB75<ItR$opBcZ&ujQvP6=;z0H99<k<iE11|N_U?U3Yp;px+n
1*lvNqqFDa0jRnOp^ms+@D?{enW60MqmC6>l9Gsq#9|sqLBwi}j82Bw)+!5TObTS0K&2r;gAfGNl!^GU%bO_BG!0~y`Z28Y6y$6>
i3nW%Ix*7}k;u;3Hi}&gzGzvca^g7{YkF`tn;2z=o4C;n%wc=7Vsw<f3l7JTmnjy)gEqqo`e!F1aWKJ`7Yb)qHeD@46=q?D+m=$&
jUFk+RktqQw|PErI4rSfI88*Y!wrQjHaHm|^@(zF%*(pwh|m^W8c?{*!E;h(ZsgF&O(`(9b<KBpbG;l8%+bkoM#H;eS_4kIih0AA
WIB>|3OXUcWeQmuH(2Ep3yuhCn9NGc60k)S5Jt*TVdsYQZ*baVn~j>jXMQ~>ZZD5xk0>;Gg3U;*{FID~xP%UKs7b@F9?gNkt`3}v
heY-pvgOxzJ$2%Qb3gXz=rqC<=cxy=H9r@ln0a|<AM{ab7Wx6dcOKK>Wr`h7=8Ni_;h-;L-rZU(hq4}c2;RM$jy0aV?`F9Z+qq=&
1LNtPaYube^v@#F!3oEnHp_#6><o_<5DsM!Ut9cl9$RBJw1OE_kCq;AELcg|Vsv3((pEs2q69()Vj`jfsEC?^iYRJ?W@6wtbmUxe
spl8>_SrU@eS{xbV?j@G?>zgE>rf9E7Z40Wlu((I61|&Kh(`l90$ELvgZ6jv#<}}7+#0ZVbV`xLk^~yznY_?0tiAvZ=dzx_RR-Q@
0O#m+^yFJGI@@4P=D2##Tz$40#;Pl#_vmsHIMo&!vWJ)RpZqc$v&`i5G85rGF%>VfJ&3}vFzU+9gY*IP=FKO!^r7%OeD~%ZyJz7|
84LRJDp%t1s(j7Uc7*mtKL5@7p7c8dztH;pQT}cT5^7b0#RA7M;@<|aYgkP};hOR2FfHmC0746VTrj{5H?%DrO@5FZkM>9its1zA
gGeBMATDBBA3K=<m<4AZwb%5+<qmH**{WA2?e}rUiyImOuY8m=NCuS&<0|A0+UJ+Six)hJ^HddymS?3r0~Q-lH$Bw0T}PhxZ<ULp
KO$9Sf`mQVMBeelf%n4_E6uZtDVRg2(-b`=)deQ44PeJ6q}N-`&i*>9ozT7P(+-kV6_cA}t4kD+9@el#*13CeiX9SyfTm5k2Si{o
Ek?4ZU8$)+Th_>Xl@T4y5kMtb#dXZw_k)^g4ZyBu8Lq~9GAj@o9dIME1PLRUz9G2lQg>8IxtyaECk+3^zBX?d`P&_M_4CoOUhoda
N+Sl%jmCwm>!v3|P8ET=sjF^P#0Yf-t`vqR$qp6Vc9SoCS*zmI+OgLz6Gp|_d3H}2wCWu49I1zcTJD@6Y)Ri}WjdpV!#pO*T}iGC
Zt5mumfsxlI`Qo9DZAd)8rZ(g@GdbJVGAlCCqfW*S_dgWk^oSO0FKgv2|StDQyfmg>QHw#oX|N4kVYCPgTPf=??HpBt|DN;2ob$T
WVRr1bA_4^q+7w9Z!#-dGC=`h6E%Xv&{PYA4m+U&TUyeBNLZQXSlP_m1Cgy?8mE)rt8|4EcBshrWd%h;Oq5WgR20>g9g?7;DV%S~
&B?y33&ncO<F{<m$m-GvDvGX}!;M&7Qf8Kb$roC=-0=mFyVWLy0(Vb42$KZTL~7lD%*SRSXbi>(wIP7|B5WZP7;UPSoTy2w1Tp>d
Q@Vyti3wx6Kv_&6N<83XGGdLG1aZ~Y@g0Z=d0G(zV8mc%oYeScc(I+1c=f8jcWbJM(}V_KdCPPSOxC%#8#G3N3zk!MWVo|Ysl4N@
&>I}$=4K%4s06t&$4&)XfI*5XKyv0r8@h#QkoB`*bt+lWyThF8C_Ze`cAT&zP#~NtRx}z$&5R<90Z5g^%|OG^i5j5lVQN9vm~dc3
l0zsLG+d<uWFX2w!~~qP7L>%I{Sd5B=yj?PJLM<AF=tarA-l?v+B5|al7KjaL;^tO*4lwYa6-U^7%c!hA#Y?dIo4%H956B+)WsS+
jq(Q5W4PA$-y8*Dx~9O};tG(6<kn|%ie}CZDCfH?#+k^&oT7qy+6)OK7y@Yq0HV#P42e=(NshOEE=Hxl8(cWv@IfNwP@o5Njs+P8
ry^+Kxv64!lOGI++Yi&D>^u&-X-Wp$REj*MRq<)dP~(}|8=2p7og3Eo+29PdbhxIzJKWc=6z=fo=8a0xh1_g$qYRKiCM^prMlre3
gJBDh(4j%{?89A_-XO|RIzpk1H-@V8;=9qA4Q$URVZn6HH%_{+&^vgxIozUyCfq)zfVtlQ&2N2XhdOt*N#=M8Ul$>b2_+^;GPd=3
cZ*!znw=t5p+R2t7g&fz0ogRuNc0umhk~;8hm4aZplxC)RuNPdC2A@vR>QqI*Hkr1#As#$FzmuCB=}Rs>59=Ho-&-+dy!oViQZby
1#FcoY1pn-=A?|tv6~rIWIZ1bg=(CoYI>2*`do)Q<d9)&IN_Bt#u}6=8#Kjt#o)=wi{Y*+r?u4clesIH50Ybw7X?^w1!mkUu`^Ir
6(XX7iV7K>a3`0wfDTtPIs<8QX%Zx@kb4J?wQkKi=uZ}GVxDy(r~@v~Ld9-hEK-dENEHDBV}kHSyc}52-+XIx)Q%@$*3u#&@~Xu+
DtNhe1zL+@Oi->(ii$&tzWMK+(A;4Jalq%9stAe68X}=_t^|ZYqunj`R>&lE#ll;zpqYVmtljZb)WnPLeAQ<dIebkTv^k@9!%n%$
sH&Ne5PSi$IAL&r9gqg%P>v~2P4xgw2t`1EdImWnxG3^lrlxqLW}tJ&EEJV=QwWV`S6jO`ZJqJC1dU%KS6U*cqf&u`+UELU(gY@?
Nj>zVvMP^Tm}7e{VK^P{pE22CG|IxW#!o(jVaEYa9r8k8!DQ9vFv&#$G34CPaGKtXA;YJhDK)7qf`z^M%&_mdI_w@vRg2$6UXbgk
YCxzh7#r11`Q#2e(38H#K@e4f!3F}TB<s%Gdw9=2w{+<x4r4YTa5|87kV+xK07^689K`WlhZ&iJs)jHOMZ~U6kb!`dAwmk##W>Vf
_9Eh8;K2!K1@CvD-7|x}z}q|=yE&I#98D~lPM9J%wDf$F7CO4(?V5-iIHh3tmINx01RlYph!!=?$;z<fD2pkANS-WsyP<`V@?NLC
hD+k42$C#-7>;>@2pMt4g2(|tSTGkJ3l6FT9rh=^*1(Y+9qcpE4$!dT&@@AtrSKScnKqtD<jK~3zVkrrV0L|b>U0S06A+OUghIg<
3kguK8m?2vJY1aX#dzmq_z}ia%T>$Qj|7F*)03!|4c6>T^}Ed>#<Xcx*3bB@aX6d{6deWu)~(eiWkHFT#vFNPzGr=L$aEGCMlJ%P
OpM{!@R1ZJj;m+Oo;sSN<Z_xd1$A-Clu?4Juv*l^*D4upmiA1GF|c=Y0;NvQ9vVHJxTg)bB=ACJtT|0jGfc4JLXS=c6)nM&3135V
hauU}aPba9rv&Q$-!pskk$KWMwe*Fa2zhEs0?yik<_D1}V8fV{h<bD{5b`u$5%e6zxPnsC4928&DbetY=-G#iG(+9QStJt_6-f|8
($i0eNjT0OxN$Gl_0uP-);+R7>E<UV4^dzMLC6Q1IwYDw{Nw@+(gT%zB%BO7R3LOdEzRFwfgX?h#v&A;1t~z%hsg2vMx*vdA_@4h
s)?|GcOrFy=BQ;uLP=DFU}3;>OeZcJH-~Rsok32JvPnph3i5Q=?8Qk36xs)IJ(<Gq-Vs_%sEocrqL`rJl@OR%v9z`nCXNI|7$uHP
j8I1lB@~6mP3Sb3-4;OH56Q_O1&74J4_aD`REVMqZ|Q!+MQXI|FrZ~`2o|@EYw4n4jyp7W>r;bef}4b#Bsl?1F%(iSBfezstok4;
o>@K31End6Z+AF>>zX}m)P4k|f(G|twrHb6LKBf38Wf(><j<$b!1zhKbxKm70z|5+OAZvFDct&lh;|YoM5yQ3b~Z<q1VG|B@e~hS
>KR55^Cl>eCIsu$HqVc-L*LO#f$;Eo_Zn%X4%_74V@ZVGcf9F`pg^HZ5dex2zLI^s9LQ+~0nmBlV2YBUa}LLY<ujuP3@L(Ku(WO&
iG%CAHpMi?0J%`N>Az5G)EfSH1CqQalIathG&3NK0cXgT$dD3RAG-XqKfiiR^4_4jNy$^hxj=2V2NX|Rc@xRNie<g;3<G!y1uz;y
{=X{#&?Exb7qmqiKz%PSQQ9NR4N1o7z<R))j%V*^mdX!vu@v{R$s&A<h!mz^c?tMuOrbDM8b}?i55q?Wb{8uYSocm3bo9g34&&@>
1Cu*P6U(A0?LNRiN&CMd(HHNw7@ITiafU?EmvRTdK-tAp$K7=UR4aMJRIUga5m9;P{@s$Hs$HbbrGNA1A;-|B0ty@<52u(|9X*d~
8QO-7WHIzWIuOzqF*1oXl2cZC4q>kO{`PBNL4-mtA%l8U#~mISK8E!?cQ@0f*k%(8Is*NnB7%DeA2~vRS_Bia06_GBR+V2l05p&}
cVIl>K<G~L5T%ZN!4dNT#tcDJQTEA@jzVZTa&ZRWxS5zDOh82zC5g>VDVE6(9os=T^S}fABhzWtOrpG0_+ZP%u^2Omn4*efjtgj2
h*WZ1%OecNu?HczVy%*#7`FtV7sPx+#UHEEA;)5mSxthl_7zW$W_ElqZPN)|CB*GuntZ&wF-l^^99G70c?V!>u{UTtzb^^*$0tt?
JBP3b?Oj8}lCOn^l<zDFuy1M~%z@>VP8c2#_C15!x#=*DzQ}0|si)P_M5oLxB%`j5HH{#(!G=B%o#tM`cHzt+IH)WKcBXU=HN%mp
;U)@dE@_TSPY8Kc0Al61W01Z<)S4T%UQVNfqdCys#K}RWd9fr{F~f<X3lvf5uyB^KRv~G-juoSiHp{14peSYoNub2hLg^{hQaOnX
V@(c$9gT`<D5-#!gAf>n*4}kC_#Hhf9Xp>-=`;3DOltUT+p~3_`Dv(K{X@8fuGRpshu<LNm-0^6*w=TFsQz!49w8gl_L_ik9yeEH
f)oWa2t=xWwjlWd^T21A;53t{_Lc)BPnVvYII$5@5J+&qsq^6fKSVypY0_eJI!9L#RsL%`$2h}?(bp%KXk?F$n7=7{dimW)V7q1|
-3Om(5sYHmzowW&=Ge=HUmZ~JA*xtOs)_z02SqXq9RS%maEcDiyn1%z`R@*(8^lAb#E}&Q!39E8)RamJM62H@U<pumegAw%X`lhD
C^0b4!)K{@`+sI#CRC2SaCn3sn&6?}8~#UcmWN^k-rxs<ph9+%IY9pB3OqYG1e<aYAoCUGhp;jMnlFM4JHsmm9F@pj)r+sV%qzQx
KE2_{(2pIzR*m(fIK^JZW*WCBB+4!`TELu@t8Ro*1Ngb4T2~Q9AsWz@AcF{rXp}`zn59gBiV7mgL6LAjEd1VHG}e&}l*R_qc%;iG
c+Jqmlr9|HFs_NN8<pQ)fOxR>9oWIkgwU0Z-3JDhslDsVd*_2_CYmZY#O6Af=UNPg&68VDb%~glZiP!Lc-Iv&aNu;!v~p!RMX7G)
?RH?PS{3xkwaSD-#zB&?GRPX00f_;PyrQYH?p{-hTv_A38`9oxw|C8*=W?sovOuCPhzYjDX}6aea3nw`EL%XZEX+V4Iedl`cPU-H
DVb9(Et-;;dO6|~tT5BKnqgE^zgao7)*Z7(p7#tWfXh7QW@YlvROV&@Jz9B%4c+1RLnH=-dhC!FGk8D^$b?`BZ;%cMKSl@<L^DDW
QbRyK2p#v(nqnv-A{V}*AU#SX3JEGHN>U`M28Ea?BB7!4-fiyV;oY2M!I<f0b^@xnL|kEa0^rxP<<Nb={9<Xa2Pxnu@(#@A&rj;U
(b}Q;Mfb84bhxmt{Fdy8IN<X8{yW~$DG-DA()?Kq1)P-pD`O8Y&Iakx&rciJ^l@Fy@9o@&XCz<(CY^epZ_^Mb*EOlDPqR;|aNl>|
=eAwYv@G|tdaCC#AJjlT3G(&)kedXd?*CFKxmeYLEVeK}n}gsl_lp6Qe2Dq}xEhIwKjQ?O!~6CJl<@7;PSQjJ!}$>fWDT=aD?>q4
H2*ZNNGKGhgo-MNW@2fAXc{6aCYY9}DQO^BhCza$WnpOw!LovSgab;vb|9zk+JGWYRf@J^DB57rCuA`fP(vMr6TQek`N1}PlX1}4
`~F|o?Da&ZjgESt91z|0KOA#Tz=vpmk#h{374!Xfm_KB51$@sKLZ}Dl<q676a1riE0)V7SR;F1GX}mIvq^MCUpZH1*0}=?pNS@U*
-U1m!(i%%5r--WYbWt;X6y_iFf`@criK0e_5HT1a#Sp!F6SVY9-{+u;RS6J<2|$xliAe-2Km`bff&-xXSX<P=_-%g;b34QF{4?~4
rwxhx@P|!^R7%V<U=6dg;AyN<R7;HU6>@4Oh52$f+k;K0_DP4o-;VIm+BrOhU{eyY`P-FRe|dz%%nzU+Xb>Y(Y3)EifWmv<SoH5<
0KMSdZA0T8R2-Qgt6@b~{uz7^V*5gG;#WgE4Kjg7B+RN%eaKE=ddix;?$-<RG2Ix(F`T}3g<V}tguBz1ugIW-zozi|80<N#ny6pN
FAEVyLTeQcAh8+H`OI<HuH2quQ3l3_B9x&hT2!H?keO&5H=TxcCf_8U#h_%+Sy&U?2as&p>mmWb7Q?q4%kk~R2aJEi+np5su@$dL
eqMdq0wELimLQ*^=?Xw8sFOg_jc5&MDvb*0bedPY1ae*ePvzos)(sm5DReqb&T-*7NQziVnVKM$nIs~Kiv93>eTVpDH^}advCZY2
hN?o!8-mM~?JyX*Vc;+zc?W0qY|x{IIzIm0yFEY-^dBdPSPc@v2QAEI3K)k#e}FmCI(503acHP0WXR4Ewi<lUwh~(;Ae3G#5>TQ3
JalM?sR5&8xT>Yp!UsM_A07an1JH3S>x?YL5hPfPc6d_7r$lV&hQ<>;2>i?qaVV>5HI0axZOnPF(yo%LqYK^#{m^^w>Tf|EdMK=w
i}7kqRzus?KH)vjOf|NMshhJ9F!+EMsCph_Cd0(`B>OzmN6)8@i~e4q?!Y1ml!z6l+?r+@K$?mum<m+>kg;){C-eNX$N-@ZMrAdj
c!W4VoC6wP<MVocPqqFZ&)Ph$#!6#hhx&W)Y%RDpWT36Lx*t+JRPAb|LXw7rr^JqY&F;-lJOH^>P(>r%Ke=-<Lyw)BmXjyzTk;;_
29`gRSmEkn$KQ?qLVTAw9}FWw%+>NDVH|)p4H$cw00XzWihGzowqVMXCbP36m&neU5W{8$K0)i1cKZqyvW0d$^_TCH^BXUy4oC<8
(x+tmycQWVW%cK-4eT?5u<y3XA;SU(Lo#sfUuBCjNoW~ioWr5gFr-SKKw+i<G=Grz7+@q%YII<nWHmC^;RTVnl7=agBw`c*K}6^w
I+5`)6;WYUanS&GTnKzpnNi`B6G=@Jtw6bs02+>_2%TYRLl1ZWoMe810%8CPdUnc0FAb~5d6Hv~ajmW#Lh&&eNaHG`+rm-!@n-$f
788s)&P_^Rq0UG#4cWlw=#@15vpWiQ-)U$eyq*R+8QFp-gOK{(CjD3Z?fXm$_7S!N*o2q4N`1awSvnf8l%*h8A@&R(Qx7d>>~#sW
128)V!!1-sW(kPd3256`v(m{>-xN%S4n28vWQpF-5T8LtgrV_}Fi28`QVe{}cZVoB+U=f6%40u74UDcOwBsqORy%&sBH`YA)aKZ*
S`2Ko&{(laE5SfV983jqefO-^PO~N)$6U(_fyC45aurM8w;aQeZk()v$0mKpEbw`2Fc*DXh~zY5pHbmEs;~1vq!B1mlQcv%Bjb7#
{mB{=O1cp-BnN*d!F|{|9T=HaMn+lJ2m<LUn?#YxUpuq%G3PwGY{8+TU1Pn*f0Zgy-X@b8+_37Thj-o5NOpuWmbC&*2nf=Ncw$o;
nKnf#Z6g7jCkaxCn$fJ>ce5)SIvc&X^EQ|j;hG=r<<{KQx6q~oj~6=axu$80T{5U3o^)~qPXs`;31X)?+TIJfbr?kQ#66qhovFbZ
9u9L%ERu-n)MmU6i$sue9H2lOAv?A(jp+ebk!-}#sit65Vwqx)WSoi#h$O~P%m@%<jv72^(eN?7?AjP$Y-dy$hns=q-sVv?CmVzV
fy7!59s0ong$yPewJ6G|w!K<9FvDnQ<xVW)M7qph$(<Y48=9bTw{XoSfD}=Io7!hhWJK1ixlOCPG?ODJ-zNtS*6!H%cg;fGkb1gi
D_MecZf@>#6HwK;TT`W}Q??P+S5&AQ(}^W05TiymQyYi{fMcx8nPO`Ufxh-$=Lpif1G14rX<05|7aVcHJTpcmSkW~wg2{5_cI0*D
Z&~Es@E{30Oe(Spb`8L(D1dkm(Y}2=a+*v4=R3`BF7AXtm?W%(+alwPh6<RRZ)cdHMCjsahBpbjaS?FOxYR&Hl7_yX=#qjj-@jKF
fY6#v&C8Q*TW1?m;;OB`ZWK;Af&Bi#JtX*_#2-NRItkIpPumnAGf@P|00absG9qqIT_O^NNs$OBFJ>@U*nlvh1ct$e{G-xAksrI{
1kgmogY}@K2!@Ekk|IlQlkAgE_<Di{ufz~B@6^1!`=Zo9>bJ8XP*73vjscu=g$ig{|6G6RbTjVy_U*Pg#vhILKAp^&{}2CM;QRJ#
MH^e{!*A?ogvK8PJk<bIJ$pWQTy0MDxMp+K^Ii*6ijKV#e%h2b!e@&^ybfrJhFE#c!Md{F?D_L25`<1!mi_Nm2I?Q8jHR&X7u~pD
CZpwcf+8Yd>-;lQOjvp+(?vU<)?S!%xVQY+6ecpPMH0qm>-6{W=fGYIehK#T^TWHtIHK6bA74xii?i04G9ZZl8nNQT)9*cb*QcGy
(_yQm!1|x21|otAdGm;5_qdNbGn4GhhtK2X+pfn3HXtD)9Ee}#N;q!7?rCbNKIAGxU#qEr1Ca;<1pdCom{<P4+8grYfy@5g{d)#~
*q)$rvO&QlvgLV3|2FUA;nwW)LB=!GA#J`PV0CxPpw0a*?CWX@i>KQ$BX~4d3@cBdXB8V%Gfw^v88jDaiW(98m^g9W|6%uYab1Qf
&xAQ8kb*n^M}sRn|BqgjPKey5ZJ=i2sWGcehnR%vvy-s0fUKo$^0<On)h;a)sAVoZRxqJzxG9|VkdtL1N&zV35~O%EL)RITiqTLu
#Mme;_^4E2a;waT&LmhO?5~+LgtJ%>iTo%0CjH;Rc$t0qo7nMH73IrO=yrtKYpM%Ezjp(7TYWukBYtA4AA7Gl2*0UwGm2*Z4KUhs
Y1X8P9i8PEt!cD0bd^IWo~1}~v~Tf#n=D4H*S!`LA%=o#ut$pp1h{b?Ut`CA9{#hEQ$R^AFX$&$#<Wmr2qdDANhNw5XoveWnzox2
A7T9d$W)I#7{yxiMU=XKp${NS%Fe|z-L~f>l0lM>r^n*Jpa0_SNT&)C8wNjc00
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
