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
LRx4!F+o`-Q(5sV&dmXLaDRYYL_h$4|NsC0|NsC0|NsAB_ulN>!M?{rhD@ZXp2L&An0D6Bb+BDX5DIFtBV#3f0ia5I-P-^RfcC<R
V?o$u+d$|n)~xQ-l2lP30qke39_&!+kt#(t#%xdk8=p2#^+JhAsYs<zL<$0^02J=GKokH9paNd|-+0>3l?trg(&Xgo*zbF_-0jC+
w0pgKc;!*mp5~o0Kt1QcZu{W(x2^FW`+WM{)~}(YA7+8^dv{&#JIc4%-~yj~zQC)z_|5UpzWDn+lb}q^NuZljv#Wv5vzw*HfOp>R
+6ab<!SUT>XjK^A?uSz<U~QU}NH%wMN)_F^l*|K0hpsv(^zD^wZKB<tje7x6cfmS~4HY1u01Gf>1xC)HaG<ez*=Ejm?0wxn``=;U
?k@+r$$P$RvRUu9y?xv$uWp|0-Gv@YF=1^n2KL3fJ3tV&lUfDWE2u|Z!susa4Bgm!8oWNnq4ZvL-PfJM_WKx<hGu5Q?)BbVZ7;Ll
d);j7x(kVIq~73gC<6!q8|}-U;5u_Ra^P;%g|nM+s|7KZLw%k*-MU+PH=t?v-QMiL4cH2BLDzNmeclcgp-n=zH{TCb0A1YZ3+AFF
GypyGzLIT?Te_W5G0rvK&T*d}d$9U61t?O1R3wMO_S&NRI=<fJyPeTy%pZH#x;xs5kQp@9W^HA?%{o$R!OOF?Pjv_1Qmt^)K>&b&
ngr08O*EJ$hJhx<GH7Y0o=K$io{5Qun1UdL5@-Zd$eA{oB>gg`(i<om8$=oaG5`q#i4jNYPgL5UqMJ>spQ9<Klt=1MB=pK`lf^wW
k0i<JZ&c9G10X_CBtkSP;wCBTY3V#jdYWix4H`560B8e10EI+A2ml}xLsKR|1O)V&dYVrr(q$My=>P<pNdyoOOh8PSL8+#VQ_V)n
O_Uyl4K&bbXa<{67t8(F6hZAQAIks$swe#bR0sJnAYa9wyRdNy0zupGXV=&E&o8<`k6rESU4CryGk=QL=|uDdNO~3eaVN0<Po=Fb
4wZXqRQtd0!otg8*Z=;2Z8zr1T@gOQ03DeY5m01S|Ilmy@ul<sQY2W07ya|ZRP9ANkV63O(}v^2mNenN+FT_3Zr|GD|L@=YYB@h)
<v&hB6Qe3xLRANVKjg?$`TRUYRgou2ejaC1CzgkmobXkwFpLa9m;q>iwE*yGKVSc~6{-cQ9U+8^kwbF8{r~4{xFC&c&f;hBTFV+!
6Zq;oyuahyx3|_jeO%pzkd-hizQ5QYE~AhBtdu_JANZv*_K%Od{dAOfbOZpED2O_*rrYT2=k?z*CH&in<Wd2xSXu(>AiwLz^>1GU
YfvxKmo^VcwM9w+nG_fs|9|%&x?tlU`^HAgB4IxKF)pgVGQhNO{L&KnsS!i?c6(3EM*aXQ95Q$vIA`6vPT!uiDCj>4R8k%5f1=zP
FPFAYoev(i5a<E_74`RhLOuk1_E4562|$$=<cRV7{a(&MW!U;h+M$KA?kw(9Y#;3F)emqepr|L^I!l@UL^qcn`bSw6AbQN4X3%=6
AxabEKY*);Ga0sHO;cb%B}$R2#%*7wP`|GHYj{ZeQY0QLV!IF4P(F~IA2l;Dm_b0%cKWJ`El^i#O=(%p58Wkl91)_0BYorXKIl8l
QQ`Y28_1GS@se?U0TrIy9B_3(+<F2wxJoGk*AbzY58xjt!3H~IA81Z&R7%PnJC~3Qr1e^$ml3A7BGpL^oK$MQ{k@#8WI{mN_Ti<&
OP1672(Pepor4I`8cXZ#$oS&GRud%=@{BfN7#S)$cPoD(OfaDotP?Te&O?L+7ZALF?tb7wkY7^pZ@B+PaiH>10A@sb{p^q5>K$ym
e5!-Lm**e$A)o2gEB&9|(%V%ZK8hg6YXh)xne5*(hrV$2jeoyl$|v$kf<gTC<1ZTi5@(=+X8w}LNqO(neFrVV&zf^210OwyU&b)!
q>{3HErP5$z4zZ@&-fBovYPw2>4KXBC?hv)-RYu+;(2diXkof5-weePD$?ov?AcPvz0~V*q>;j4@ua|M^I>aINbbd{%l{i;taLr+
JZl41|IaM6!pIY}-Gi}WqhG*0b5xgN5ZOa$a3nE|QUp=q*L7I9bY61);}avTM7{t>k>D!;!Fx`Dju@fOO;zxbwY(mxjbmr!H<d!w
jEffqK`6@j3Ih(&3?E-VyIWrdawUQIwLE+@^|r?98T1n4CsOHUG5cBvz*9l6xtH@hBw^Vci{zf~*E=0!Vxs5gx_Q*ti*Q1cXOgoE
9GTh7foKHBcYW*IpQ3q7`R9-$HOnrTROP)U<WoiCyqS1HPG#fGK$}TxC#;%J@y~tph$-<hGhk9cl0!s;YKI2RiQ`H@$|gaT=vyeo
APt3zj|+wy+7kFyDL^JeFXs)959s%dAtZK@8wmXBCV70n!|25u2DQJ<#_lcQ3>X-tgb%^ckdTyeQx<_D4~hAz)|6t*>5i#RmBzbH
zw-at77=G3q@mpDe@E`1{(ZpxsTf19()l0P{allWnZ1F=pX&Dd8iBFF{BGrp$J4PGkx>z=r1MUN7gWca(poVx3a26^1vfBLJ;VxN
epd>PoB)ocm#Ln<?TualFnXN|s(`jPLT<y-u;BwA<)|7W%~jxIqhs;Ujl_?cV8I{|NjzZO#JGs!VxVC#dWwidn28WV542ElCQg&g
k^1t!64iwhQXY=0`uO*~#=XNgByq7Hd)$$bC}1E}Coq8ugfF)T)*FMfxm)K9M^UHhaRc<vFf)4Dg3J!bE<UcR0)+%o889^hr3gnR
BSZX$Y*4f>>83t|G&3xI0ssg}#R4_;ht>n{aTyjc9p@sf<TS}m*yRlGc8_X1JL|AUNF=`lA)I0!L5zndoK8uTkVJ^0g6-NpInI7!
;4u)#pyKZ4Si#Gzq9xh57i%%8bS9WCCWvnF2wzReV1<FO?G6Y@`&W#|a1KGtfv6-HyY4U%h8$zRrS&HS2=S$`Acb#vOgt(;JGJ!U
@_W>5jr4+QI;-yg>^>(#AR_`b0fRf308xYDhfP&Oo~jWjf<QV*(3q101;d*{evC(BRH8^=1i=83U84$aiWLjB+youYY~ac~Y?y~c
mB#ZWd6}1_=%Ol|)(Eg}t~MjY-t<X)FHA7z*AftfFdzmXrZW&zWR{e-SpyiQOi8be&j37xzl~(oP&c0o>vW-*T0ub56koKX5FP@k
l>Htwl4NSsSm>}w>b?Flh0$RE!)xd!GpejgiIN6a6e4XH7^BqV0W<<X@BlzYP1qbT$0lIf-`p@WeLz+{xn#*98Z_#@>?x{hpByW@
L=ShCuy|>;%(IGXC1X~(Np0PW8K#Ef*wouFu}xYo+XiWfWOh)MWkI7W_w_m%RtyqMkhoRzkTl~1<T}bMJldjdN;d4`p~M__cYK*O
s%|Qx#eC_B*L||2-Nj8SCr1psx@&b;;*~{oifPB9qPol|=`&WSnrbMh%_7Qzj$I*&n9i;tvryAjHgPaeWp9a4%voUUqD_&6ZZEI9
RnBwFtRGP+Uw72NfnNDkTM{PrBvTMA#$v*`u&9{H6v!@J(Jb?`Y3S^r%*^pxBSQx~9nQGSZqC^<u5d{P>p@Ejtm#*pxfMpQA#H6q
g41-gLyFAKy9XYtZ8Ve%XIzEJS<e+)XDLd8R6_dMeyUVMwW)_|Jtvt!tc`HFB=hmECe&!d<!2oRTkts*=A&+{4UmZT>!Z>~E16bB
YH49{UF3(myyB~{kfmK630$TNxKVORB*9?Z^lvbJ-fKoy^~~`;yy}JB>ScPRe08qw?pK~9dlHV=0gi8SH^O%;=l?HuxsPCYl&2eg
^cH*c3C-v7Lw*+~FI%r2Q3m@uVG6#^RNuERfNy=Cl}9_Pz8K#MDOV*#4&@IZ6cQ9&XNEk1!*3#wrUebYm9fIpD$^_Xad}i26fQD-
#wETZN^3eO=1iqGuf<yU#E7Jptr@ONt1c634dkxvZ6NsBj(joJ)Cxva`04J-TX!^P0~*D<84U$#+(XRX&75l?!9t#p;lR#Z<(oT4
YON+B7)ahFqO&QZD2kOBZb5%vqqo$f*a(~NPGB+7Xj48pwu3%cadBpC57<Y*$bVdrDQ@GqCD}vks_8MIk+xE@a21qq!cJ#KR*##t
Jy&D*y?WS6R1oQ-0OS^e7-Y-lN3QZ0bt44@OAwE=5$J_7#)xDe9I<wU8bKc7d!zTS&$i}@6om@~&xoLc>m`FgRfMlP`9)2Dvqho5
+32lh;k&pfj;EV*R@bWjc?pc&2Q>^Fc4dMJa8*@B+4$yU>F@nmy5oC}W<-APzfj?N|3<Mt4~j#e8w()RT=GlFENRq`6$u>tz!{A$
{>8~Nz-3AFAySMzQyH%1`V$$w(doaA*Hvr0p`OKcN$U8pqYJ5W7#CpIdl_^zGbx<pT>GdykURjtN8v$Q?QDT^dkwkOdq5os`#kJk
3_By2RB(mB+S6+N{CjBooe?P$B#_gJoDH6<dO^+3E$R-Fm|F;G&@3G348IIYE4XVSSY}k4gv(WH=I|_?Z-~ZGlks)HwT&%sC7AkM
rko`=_^S&B;SfpV{a)XikfbV%vq^u^ZrK*&CT?5_9D?!kXa**lml9%F0Ie}Jq#zX*<fLV`<jjF3a6dcWwUzRh3+G7kaj3caP3%h_
o4?j4sj%pn&I5(}rsfe6m)&9hkDT$Ohob?J_=nb90_Q|941Yu*%hbOwk@AwVx@Iujw}nMHz?QYQdbUKh^rMm7QSXV<SCt2HEsG=m
5=A2ivfqp_;w#_7jBE+;j1neQVh+N}6yfY!Ek@5Vl%sgyT*_<Nc(C)4Ut)>MBjhhlyS1FjC<r7F2f#>tyDUt62>Rd9{+WP`P#s|N
yK>#f2`&r~sL2PMLs5fB$<4U1N9i)?fhKFf<XNezqTWfx$4I;fawUR}ztph7?BzphlLGe3EbPQm27;OV@mYLiJMXJ5xlXO46?{W1
Pgn*XO935_odOdbVE#&<ga7Y%uue>ZftC!^hI0Nt<sUqVuT28AfaLNQ7JdcA0RYTVW@F3_3?PDKX6^VO-RDo2)e(mb#nZEgOdQy)
<?QXkbk{$kN<c2kROmHzt-vTdi{M?+Y)vK=D3R|Ib_k_pk_$?C#+wpJJOuH;@=XXiWo*5T>FccaO5iYOxTS3kISaPb?wy3kS^K~n
-=_K7HHEue05~85Hurnz@={89n;sg$1f~CCM5w2}SPTYZLF5Pp3K9ViwKE|pkv;DxD+pMXz|QN3@%M#9em!rC)h=9#D&|rF6qYP0
2xPDxocfSQi3)uAVq&ewU3jFrWZ8H?(}&&U{w9P$nDgblfLQNesS}7FuyTzk+uB*PSt@6#3Lt-mREY+ZEJ{^rNi#?)3IR1K655WF
RgWt*MP;S$0n8r&Ep{JP>*mz_&G!5yuJ+Q&?(R|g=oS{A^k(JTU0r!ucE09PgJqqd!tyC=EO{=)1ts?ht{`f+ce}d<Dp5i2!YtD-
qGEt`?$CG6vm$%5dW7))6j989hVh$aPx6%SBbR&V41@I!52)}bdP>w7tY=JJe(`PthHoteL*O#zimFnk*oVO&D90F^f?;5&;5M>)
#6X>Fh%!er0jLb0bwp7aLfRpUZq!gBX*o`dVTZ_=u_Vh7>5(P;=}}Qh4ON0ebwE@i1;p6SPbF!C=GS<(R;75}!||<<xkQ+l`%CbM
(M8){3`vjOXkLzd&vimI$Q~392*NBtY2x9a0HU6!iixs~RV>)O6&SAGfngF1BN8(f4Lrg*DB^8uH%gQ;6CoLvWFeqgt!r8rPMfQA
(z>~UWc=(WeuuY}LT=AE_uxy0y+C1+P(@T{6-;qeAlD_adxv%t$s&SbJ&&xqTrF6t3J2TxYcm$ve!rqWVPlua*~{V6aOw)-u<X5K
m|Hw;1iAXsjv!5KQQ|_lhS*lrFA_v@lQIQNxVLkJUy-bz7pQ3oRVJ<o@j<d~d7@Hk5NY~@ep?_|K?Eh(12rM|0SE$&rl>y2bJg|k
=rWN~6=xO6Wa6#b&A8x*cqu6U&?{ByEZ$~9U-|x?EdJ$BD}i!45pN8dc@+jgi~QB2)Cx>L8rpVZh$=>Wormt59Gw15m(~^(<Uv)b
3Q3>)nW0osLopMF4)^%`S;hX{{#<mwr4s_#u>M6#WPaN3H^oLmzSUFhuP2x3l}0AS>&e2>l3SdZyayK~6d2P<`zk($Dsyga@+1~C
k16}Hr&R>F7xKFs-lHIF;A#@nSLA_F8SKrhqS9stSvQ`u`lu>gOVV{j)O>at=M)UOC}33bA&ZB}xfVmhwHgVDX|S|8H=Th(24eHN
#JqVfO<*g9O(v;oUaLWC&PCdJ_#cgN?*L3r<62G@EEy_N@1c{lU)2mCXxWA71>~Vp$1*6zTGXBYkxs&m6FtbI!r#Aq@f;J1!^jMl
Eg`x6vHPKaAHfv{wXcy6%9qzl48;e6><W<G%R(kY%8f-?M=nF~h>-D{pwe+FV=7ahJ5q6>zMbp5Z8cy<J>BW(J)}=G8rR8}sMJVf
JNXFo{JgHkXMau4O>D10%~S`?m<kOoE~QB78G~ys!Mfi&y(|S}M+`bi<tZ{iq<3Y_JcYOQYnff`?CdjT@8RY?E}xwF8q@lVHPi(u
{0w^5H(4ag?PeE}$kfyKXJnszNIgBy&scZbB~`@INGBcA{dvx6O#fR3kZ{2lFl%Mxe|(k)S}&d?{99gl-+S$)aolY94$Yla)6ie1
-iDz0kB$@6*x=+dP6Ro<K#jmTFH!xVMu0i1(68`0A@W7@z*Fo;w?Ls_DgY>I7biyyV3W*UK&_Nc$|}`G4egdOl~;YTZZtfZXx(MX
^BEeF3TWK7i35+hq~~Hjg4&7aVFO&V{o!00bJh6ACf7cEXF=azDeFrF)dQmmlbr?*4`De>WzpqxA5*yuIK-UAh6^%958xYVc)aSs
tlEz&*bx4N3FUKucbwhuJdYzrehi}65j{pfe{2XgvPyhcfzw66so;`y``mCh!Kh%PCs4nPw-SH~6TVt%ytErN6&oc=#1&bBiVzmb
j4=;#*4co?wB<UXy?Zcq2Q_aGl(aw~Yq-sdlG>lZyfL24-@dFBd7en3>d!pvXW+F@>NbYm+<0U*0BXZapVlT5A{y{G^QggBt2VxB
wowOaxg)np^0w2lrT%j29$5k{4#u(RlFyz32Bsi|Wf0P$<tle|X-RH-J*4R)LIuax4TDxrODT~V*>fylrh2fWt9<Aj+W}aRZ>R7^
%=2&Q<LB$|=J-0{AXO%3`SHD`Vb^V*lqe*CNGE%ujmz_*<njd?kkGKD=@j0OdPQ5G3}N_!NX+hHXda=&7c!cNRd60hO$6jDRN2cn
t!#uc7=~jfv~(8*bfDYaVDpb-H>w2>Jj4z892@()apo^+1<&Bj9dN4Ihwd<5g(us%bi5*+9R{(L#k@@ep%ulo52BAz)H<S&7Ourr
!5S?q4(L%?H;FcJ##gs)>z3V1Z`K~oUc67gH<C2M+x)tHUnEge%<EH1&t>;lwbVa53MBAi%vsYHYohCZ^*Kk8JEXPCY-bH?g+mUj
Ps)+4@2tId!W#59YQ+Bq_C@bj^kg3dbJ`or{QO%UzSo`i>%O+O@U2&eOnex>bP(B!Ygl(I=T@c0DJe=kHOlzShPanHxyu_1p=G=A
BuNIs6cy*3=OT7974x={uh}_NIxM8hXTZ#4gEBecZ$PkuL-RsLQ~)|WgRW4oj^d49Rt;vcpzAL?Tby*a&XKY<+Tf(Hb1~Scm?!}#
5v6q#wqn&5mM0NeF$bIm-syUu*su3MdHeEzmb9FA+7+~nZGRUCY{bKgY8p@qQD_v$7m$Q~B-k3ZkRmC@a{;;qM_0t`sHF%xYe@*d
2|;%PnKF}#b8T~85H1*iC`ec%OVP$DW@cH5Z&bi2FQ02xvomtmb7re-N1H|_6c}G6W~xPvOC_evPM8%eCps<YBi@Apoqu2K*N1H9
&!yA=q!2<B0G#3TZMWv!9#){kBQc=_YC|ZP&MqFpQv_}Zxg02zJ%?_yty3(=;<;W|%ho;)eQ@m0L{ohf=Q)1s*IzGeUzMR!ojKqi
n)xH-mf0tHkv9?Q0<uZYBmtp76pLJMo?gMnyLZTURix^&&3%u_oLqs&rdE{>&sO0nFaH*eU}kuXJg8lk<-s6=paH~%NMceo#KaLI
+jn=`QrL+UX%!9Rv!yF059_4TVDtrKi?^fX+u&+|IY3Az0=Wz<nVD956a&;qXr9Ico~#+J!2~$nGn2Nr;zIS<ye^LxaBlq9b%~{g
-oREhI&f6D1TMP8&XP|#58)56)qN}9Jm0&B@!|}FXbq1Dk#A{;?2eCq7k)A4g%CIf43D+<5sNOScF0`4aSh>spo;_*)FKgjNFpFO
4$<ORmD&`3NXi@*3{dbvLroaksATYlNh#@Y>?5M?GuG2JT!(I(Lk*Eyh=>v}fo5MRiRDAIEX6nQM1Cb1D2A1gP!$c?#!(Zcm$szA
Z#|B$J}-kc=ydPG6zuyeX^oi)vrmJF%FCXSbn{|Bebfaa#X|ZsOLhUoD%D8L8v-XJ1w9?fd|4{iwSlr)e$BYmh~kFD*h^W9E4Pv3
J9{uZ?%y07walc}>WxTM1(iQ%<vNgp4M#Ix?3v?32ipIlgM!N{<nvVFY^!nQY~&DHN)vRcL`1P10&KSlk4xj84eqb<(;u?>u_ty{
xsmrNJV^6OCW2U{d+PokGh=01k%GWN#i+=ZJ~Lbe%E}yFrd8Z?Io;&1CJRs3^fzN7D2i7l$YcyaVj=AU(<z?>;Ar~wQd*Nm5y=p}
{a`*SGw@wX0}DGKoCgh^vt`l!KWCb8L;4EqpR)GC91nTUW##sif*5IWDngJdt6~&UU`g4_79?uT&zDR@ZWe;--6JD+SQw*SW(#vz
HZlOJrpz0!CZHnFr$jONUwE@Q>c`wJHIp^*dN(yJ-0Zm>Pkdc-^K9$|_uUOZq2iA#Dl^SF8#hgf`iV@Fhd$-AF1A~nkdK{`w5^R4
ivxHX8qHlRKyRZ;j@>}a_}?jG$MqMcD(8Y{2YEsM$U2xaj(PrLa?4dx8!`mpL_o+DHeU7u2k0Zj_*RUabkgdQh6G_iy{7;Si=joD
veCYxC?IQ*SMKU7H)Gh3xW-kOI9Noc2xN(?!ky;8N`{%d$5GAJ;W|}s>#@V&v8nYBa~25<&_p(1frsRZ@7WHzxlc?{jmYr$#b5E-
f@$)irv6%@f`p(ID5N3w>Y2<?k^v|qj(Gvy^gskVrodIX6@0U!a}rODUxw<U<OfD7Y{$n6kV3;o6g{xQO_Hj6;Tx;diKjxiKDl(T
giIlIJ-~{-IjQ}3-ltK}mC4<51mAc2viGDe!#;0pkCZBn3J;H`S-W|!#(6xghjXRsD<sNd_8ADB=;FzRMUMO2B<i%a2~HAlYyy`i
+6q-+M+s7cjFkbA_MLP3<(0WK>!=Bk&%@<iu9OJVqCH{za@Lc|jKNt*$S#;u6yZJ;0CLQIUHKr@0G2@xnO`kc0BMWWGmB?E0}EoL
8Qp_zbe<gB6O$3h=ZjAWGQeZe=t>GjpRO`Bq~rl8hHof@FvlSCwV^e@lF^8H!<{XBlOscQIuC_S=`nT?NE(orxm6^TVfAGd&R+!7
qN5DzFH^0u2>Uu`DFO{%d0u0CX_Pm3V5OucLi^>3<qh;d(+&oN_}RCwM^ZN@pH|_O$PAO-`@O2JDMgUYpbsYnSC_@4TzmV2XC)Gn
gi3*BL~^0@n8*?|d2Hz?9h@v-P{wc_p-F7p!NT2B#gh6rf`{PYd>hGrBBnxGRYwaSp|%H!+=Vjo*z26c*KC$!x0pVooG0FMp^h9`
xsZg0I!rP}Y#0nBEI*B~NV05sI?u$5+Ls(63?5285aVO<zXMaaK<eXq*x({NXqbRSd2>6(J$=q1uIvt@LiTQ94S`MYfa<5I6SQ3#
86$`Ru99h}aSKcdZD~m362SEa0G|`J2&mOmQ%v-MK=PFaCW^q5Kr|5u!GlVltHphMBG2<J&<m~xSe`K5Ow1-vFNpb^Y*S;eGkv8P
clUg{Mw3Gn?Inm{+MXtA`PFkYRVu$XtzX)-c<!Xefx}A(>)w(`3vI-Em>vrpRrUaU>>;s)spr~8$|cojz}9;VxFIhl0$0y_saDr7
IXwKD%%ooE<4D<Xc57!P>Z`=TaL%4Subx97bHe%DMxn&1XWxwh6rTMlLU;|#p9!NI&>lb_^?QgV03{R!o>;bPjO5#*0jz_yP$f(&
nH@TF!SVdCD5vR4BQs_C()wS9Rt#W?^rWln<&Hd4M-avpZNAS5MN~ae%)|HJ2Fj`7bX;<flFW*cSPsYnwIu)yF$$vxTM5{Qnj(+;
1@8IZJagb4wg(a&@E=si+E!~(3MmZa3YSjFDHgQb;kESf4|;xEUnRC<nQT*&x=i?KvWvII;3|dn5TuAZD+wxHDJg6Xpmlc+XtGw5
Vv)Cgk*z2w@WZ&U1dzOb9}<<sg+!K_g;=;JO${qVoFu6_Ze9|!3Q{VuBLjtC2-$j%k@W(xOD;@FLo{})tX;Z`i9iQ3P?15!<f*i2
Ux#I&HVTF>ozEnFf?N^I3{Lcq?eK{2G<aMcI^a>ZOi+uf$XBm(Ohk@J$lC(MVOQ~ut8OJmiWYF#9O|F*dA1K??nsizXPU~86+anJ
IhCX0m!hMAtk8V5hJoT_Ye$OmS3+UcOA$Spjx}1mp3v&mIk!i9&h?>r5pmJ)OUROLwX4^J(d7)6#;spE&WMxV^hCMn^J|K=xVdP>
J?QL)IIe4tL*K4p_0!X>&pgZMPzh;Xf|c5yXF9D;W|<V*gnRa&o>F>TlV@`+9~sX-TJy%x>nBvMKI)SN@tkEWk+L$<9FpmIBGz(l
8tU&;Q$izx30M`*GOo&@Y^C-r#J2i}lUrFB%?%F(p0>V3j4AJZ8H!!p&eAxm++T^auLs8RPl70NFks-*F?+nAC<jQ!wq_jiV|8`9
&MGgQ^0B5y<tozNS-vZ+TsW@Pc+=1-Zw#VIB*~@_B=|j%!OGC^doRzz_!HCK$HM7_R$(4F+PcHHgOhJA64OxvD`l*&7!6T;Y}K3z
vg=lA%vjKYneAM}8<^e4My-R9s?6@~EYyV;zDz6*OhXenQa0f9mz1}#Htz&{jr_B>iuReG*YVl5NL{ecdky5k=)G~p-tX@<LGV))
DHZfW@leq~lFA5!^eso~XIQiHVM;C5j^b3HcDd!!y10-i%$-^Fybq*@5UOER7TAe0*3TXu6O{(^$W<*-A+#uZ3-_80r$t^Zn4R<W
o8czkm5Pj61>9sr!DT@KrGs5?dG||fQt}sTdVJRs2MxHId4wW?mU;u%WA1c7BEV@}g)I5^8Ue~fDQQN|c&pCk`s=j=q!E<!to}?9
mpW#;uiV`0l91k)dy&BJuQH8OJZeqiUY2Q<kk<OC6etNnAVCEXeB6tag<)8o_;@^g=FEn8_=h4a(Cp0yiz;4s9ih5sYpA0H;r#yZ
lhfnD$<Vx%cKCfq-SLh-43?I8$Ol|5BmhOuf+EQHCw!WmXoD33uJSG$7=F`U;}jyz?QP|pH1ukmWkR@D7<pxQzo@Hfp|6_;p9a#)
rgRsvV%cWZlu+<i@K?(=p-}8eB&&>8$T*aHvjjn4X)F3WV;)HHs-Zs^68HAzv)K-eF}kE4=p!T~_>h_G*e*?}QqBUMtglo<8!Hlo
hfU_(-B5spf=nnRBAmOf2D^(C6wvX*_E1rE3Oz(+0QolTI06I|U3P03W9)?_$>Ns!*b<~c$nHE-$jCl|TQRe6azP>S>_!=e=`i`L
sc!Pz-kiL<Oa_2?OUuU+@7ZbEjhN0aTy?p$xlTfLJO<=>l2}@{In^Nm=b%wX3VD<Spon@XV(&m31yQ;1_(W)!AZmezEypb@l1)k#
%)?E$BnFIs!c>@%B@Z=Hs)|8v>?##iM}&t7`(j3GAx~Qmy8EY;htJQT;fn;CO~YxCcS3h6?7ZlnQ7wrC5`sh0o}$h@OgtpmlC43F
?;!pzA%vK(*WAC0eKyMyq577(eEo0lmxK;L4xoWS+V?w>a{3QG8}B3VOxnXO2I&J&i}7kOkg*eYmZvugE&L!jHXk1ui1X$zd;9!%
Ya!4LMFyCJ(-L}On{#u%FClH)33T3b0?Y@|@t%6qIqmo^`3-WsS4Gw}3=I~l7&0j8s?G=yN2KG59{e@(Ku|HB-eZEQZntGbEDM6(
y%!=)o4S0M(8)v=&4k}Igy~LtK3j0lE|mI{ov4hXp%G?q!IN-v=cA^;!Q`O!)K8CWiR?cg=H&m$1QUWO2!eDKAw&?`DnbIG{EdZK
0#K2G2uW6yMwKW)DMe2IulPc03aVnC_fEK#TUTccQBta7h`6@tfsQ4y1&{h<#Oeb|rm_bwx8?oWOrPh2SM|p~vcZSvu01nGr+1%`
yF~i^x&4(ccL#KfoM3&tncyVaee?|NWG^qv<n-tKk1y4|C?|9evsOC9z*C>0)^6suqG#U9pS}5$^znN1xjzrwrnj-SC<5VT!p)cc
HShVt+<j8@x5YDBQ8^NKkJfj6`0@2Z9S>3P0w<W<z~icR)gSg(T_-dpNFo1O^3ElZ-ncmgkz`bC1r^FpkqD?s8T{`-ikcGn!)vvN
-&vF1mwx%(42&a#(Jy=bT_vIRfs0nY$z(nvp{$`}X%`njh>i7d8Oh}<s5RWS8byf?eWv6_B-@l81e8Rf9p}sNKVxStIJRdw45r!9
9z*0Fd=8aYDP9JGc9gjeH0x^4a%HqAhcsHYOuN%wYw8wU&IOjy5H3^6#NF6phLx;@PE63s7VpkGxDy<&W6)BXMi4Q&OK49E2J|@n
zlMOIb?}daQIwIdDF%Qr2G!*%6h;I><|y|OZW1A7;%SZ+0)Rb*om%vPoS=F{OAy3fhrOoKZuPSf-dDP4ld&N1x`$DL+WR=Naq1ZM
D(<4GFsXn`0nq7_z}HC$BItcT$0K*ZuCyp<;xUIuGR4j_iu5c@!WAD(_VGEKUJ&a*gh(;;o>LzD^d|c#O?^_`<$~G)BOYcBYq8~A
+iZfU@;6BY*3$T5U+fFhIG}L+RDd7oU_J=Sq$;MQ-JE}4O3?%%r}_N2kU*URh%L^)AEiy4?X&Uj!29YXNU<3(-L2!hG=k_{yK$Ld
uKl|xg=!M+Dnf^R)tUEaEj3CoCjM$N2ZPHpM)Z($?U-f=g6bTN$*jbj<wGjsnlALS0!S%j1ecQz^RXC720A##v8N=F@R953CPF#B
kjzd{9PfKo@#8l=L#kaJ9MCZb4iVCGiQ)q=I4w-om-<SgY=TENBn;9W)Sjo#(--W!t-wmd*PU};KuvV~2;mFeh7GWIzS8Rshq{js
fl}DH1`;SKaU`IQlILl%+aXb{A>1O6CsJvlcg5K^${1fL9NrHGp#nc3$sUY*34N}T8Y8|=VmClO`L3itdayJ2@slJ2@COgorQNy|
8Zkl{foha_K+M1dzqGX896t=zp;UIV*uLs>rdh{8Xjq2=lcmeTB7z~o&GRh)mfcAmM@u;c)`4c(QRfR;h19%76PD5$#NAgLJV>Zk
ey}swbvn7FBOYh<{at~IlWF|x>0_=A4CRblbGF`!B2&w_rQWJksae+D_>xS5lrGL#8b=$c&O%Zeuxrd9!5dXynYNsOd<^fzsNXQc
p~75qda;$AI~SxYHQJZtcXmd|_aea38zbV!ICOioXGP3<lt&82bm7fuLsj6wRN#(!wrU<~u#5p@nzcs0N;ho`32M~Oau8l2Z(;3C
38JI1P}B}cW?nELG!}JnoL4%e`CFekX;7ntg`8wSYoj}c)AkO8ktJXBitHAb6x@49pA2Z?pAWHT`Y<_S8ky<;03K2OlKNe0Z!3uW
7Y(HcL>MLo#?nPCC0nb^b?y%%=0&Gv6Y;>P#O!sVh4m}Y_*xxj=ca9pW?}(Dh`@C+wifoKYF3k72`nboV>f0HV{1~M#}USQ*J_zs
7GDBfcfc9czCCSCcBgs9>QX=5rM(Kqqty4~UxJ<Dt$RL~frAJo0pL9ez=LPVE*lc(u0NF{=IGv=v=lSuj=&NLLd#@mP$V-E7RB3x
(9CcYzpvq!kUJE_*i#L~hY{dFmU3l1LbZX=@iGC`NUH@6<>UW)9;+e6uU#{j-f4<3(FzBW(hhd(3*U3EKOq>g%yc+)bh`3LBLCd$
;WX|%ED_|t<J`R;6%Va5Yjj`n-E1Q{zc&~m;!<4HWs{7aMTORbsZvzUr7PFMF&)#mH;`3*Ws1g}=l`i@7<$W9hFUirZ`G-t#oIdl
ZNA|Aq1hYPUykpATV59a&OAM5-L}P~nJJq+v_7<+^nmAVJT6fc+JU?l)g~DW9v`CkDDu4cddxR;s9GR+wKSAub-bSvVe5zbBadaZ
6`on-x=@s-9P24dLL7aaJM+kQb?@hEYnFW@D-M}|cNuPYd8_pchS%_3zgA1nI&a;6Th0UYpx;#ku9xZ8`O20f94k$BYnM7zeV;1R
(nE|H*UI<I0Q8Vtz3~E1tlcc5z3Rd`xc-*)|A%4BSSGeORTfK+F(}JFHVd*V#SV<_Sh)0E`^v2*Gxul*^W$C2gnRu~a`CR14d|ht
Mf;wO!ipRaLfSYjcf0uRzhu2i8d>~!`wqIXT60ACDK0C{w|Z8r>cV8X4d>@wshveF!qOL%=LU~iM17hG2PHvK^s903kx3E~Yx{_h
43D7=*AUEypTC#+`&d8UDl_lxIex9{!}!3n^}ySmb7^n&%Q}1_M(_PcWeXJfO^n9~QTT#E%Y?oUPJ2$V7@P0%&@{1K_4ACh3N%)(
a68YgLJl@wkEc#r+b?yrYT8|Br!1RK9%8TwlT*4qoM#eJAZEuDVWwO?nLI`~Zx|92e5n{$Sw!Z);VI`Y3ihu{(;s<LEi_@gJ3`I7
Mu%s{(d{ARXtQ-I$|=0p_9&-5EG;zRYkgz{pNzb2@*Nkt&p9X^${B=(|G~35R-4r{Mv~j!v%h@VPd;6E()o7C+cz{hQl1&-Cu`4U
fccpC+rjTf#~iYr49P8<Snb*w;LxyhN;Z(tIO0#b&PrTW+sN0sSIZ{Kw!wS`Y8{?UDs}!pTnS%lF;BxQWcixRv+nB_ev2EjwG~BL
X4@+!Qg72LJFiLdjQu4OBITs7CG2v)q@qO6k#)m~81*X4#N0TZBh@KhR63}+;vb$Tj_KV-%cJ5qj`P&ei`{Rjg>LM1Bk^^sOJ=rD
E?E)ia;~^=OC2ax`m8iwO!xey?60=VdDg{fS-n$1*w~3cnVLSP9CjgwYN&c^FM`dj=f(?uv+c~W5EKqC=YOj6jW5o{bkuE^XrUjW
MF;OcRCRbK+wit2AAPj4=Z%k*)(=)oDw5yDXAiTdCQ&$2B=+uGi*fs0P!MMWDMK7-EN=t0cYc*m=#r6ixchUHpJ#^66WHSl8&7{%
)BEv`Pxg81*7Vsrk?P9~rQ*tqEifFnFfee&5nsEZU|#+Rrw;_K{WJW~>vrnnr*?2*`=O3Y^xl0sNJu$bbzHm$XQl;4Dk)@N%{_4%
=pv7lf&vF8Jg6j3;+PGP(F)Y`aE<}?>>0CF{F;pRIsv91<L9`O;&t|kVXV`g<aaIo{~w}xbDs~OX(9e!)h6Prml$n`AV&3GBU=0I
NiJ$6C?UVvD=+r*;!pxm5L2Ik>I+OC`H!3TC8h@Tv$7}KR=2O$-}Z@Ht%|J>f>0XQUl{cC*(bL)#MMRmLW}ZT@8~G52Amy)hNFaL
2|uJuMB%z5p9aBhUT{ANG#&&rw!2F%BSdd(VC8g6TqpxF9Exz&k_`#rM<XvblN7=1LP+`oq!YG8C{BR8ytRQzC}XVw3Xn`JNv&Qq
kg~~?uK(--Zxqic+caAOPfJRRoK=XMXX|%$QlV=O?nzRki3*%Z)MoA2&h7@g{90Tc+&s@V{@)etYKD7(X+j+N2nHm3aiPHv7Ft_j
96m3{y3~AlgMVEsXBP{hT#p~ZPx2YgRSGCV;^MW0{VEl^#!}k54*wRe4Vh_7g^FPk1jzkV`4=yf&1Y+loM~;rm_-E(FJR2Zr$Hga
k6!(}CbFn%ulT#YRXB28hewcTjtQ&hS@%tj!j|Ux86uP;HH2Y^2}n$+%^9id<>Ops&Nbc;LTYuPT})n6mbCKOW_3-eki+GcR1SQ*
wCWxjOX=U)_UT4mBD~;c+74`kA{c{tJMRo8DvDK)42N}T#AHP+;R3yp?sDp~Z7>I_d~eRQ^~*5|^IG!tCXLWy1_!WsNO2oOQB?{E
C<!^M^o|}>XdL^KXFJ0jnHyr`s-Odx0xZL*)-2au`>Oj$r`)|<ds>|DjIGp3fbLCqWSJx=T$PP9&B1bAr#RjhHubx8SzG8H%lDY_
fekXvc??2@qb}?0mvx0ESZghmcne#AtFL_1X*%N+N9QA%5}JwFFA2Uz#(pgwddnyT3mcreah-}n>eyjrv|2+U-|m1>@!w<_4Ni?o
>$i~0kc9_FsO90E>48*z`9#&ODpUFqUsNBqeV4R$J+w5&cw2WiA?vLJT3EAh-8sG&X0MfVuA(!)1XM9ryUE_Mn3vZ?+DM|9!#xBi
Haxzw&l7!$cf~MAAM=iv^49cs<tdOcHqPRFFF+W29eiS~J%bV0+L^d&8|bFpg{|(IO+KyJlC!}%-;sxaYdzVWwdH{^7*02`QcIx;
A|^H>W@@lApS8NhnN>p9V6OL742yqzXW&7=6cddB=UYK9Gvl(q=w0=zMmfpv3M|x?ataGjc?mXEjdxldB7w|CY|pSOhod`9P}4^J
<6%+gCj!KjB^5nGUoBh<nU2MXQ$);)F1jy@F81K>7-`g1RE>H!8jfFH`My(D)}0y1s2r!{KBd!HQ}aecF7chINanl)(kaGPEO~}t
)8+*PFFiU;ODeRV#;ePOve%bj<9aFwT|+5NPFD|lqTz<avpr+bkN0)(?{gvZeIb2c#bw7SCe8rNvJyk8va0ZCZsrIFB7g~kDpNpH
np5*F@RY5Gfky7xUG761WwW_Uu6lC}sYOP?xv%H->UE}5L&EZcV@vXDor;)Kx<@QrsYj<GXV$5SAa}v6k-JjTM`NA4<gEt-xkXAt
_vt-7Q`(M<wCXG<ASKiA2m*d|0ER<kh%t;NlQL=`ZG#j{M1lD)HThDhw$*~PSVYFKVc6g0hv@JMY(Y@e@;Cp>?&SYI-+8C_8~fMP
<NTE8j{U*|`*ZKyS)JMA$+pAO3Imt{zJE|*C+qJlFk=eC%#8OAlL$cPVT`IW`(k6^PyorRKm(eLzIR0Wq!NfG9T_oTs3;@aFemWD
!0~XG7z6`lA3zL&LjD8mk?zT_+Kud-;$I(<(`zj4p4V;a8K|=M=mI$N^e<Gz7)5kNeh27=e#|BM%pY;40+=VrPCfR+^SUNW5wsZ@
Lqbz;i!%mSGGv3}V&mj@1K)^$06m`#bQ{<nc`T_k_9`F_h{#b8Du73LWk~mYFg&!63T@#$QVfzF{z_aY(q=4u^1PPcZN-w2yNhBa
N%3`Jq2h53t@3dGzA$Bew3;Jl!TUC+#^WnM>nrt+9TR(3I+5w!s{dWKN4NQTV=GHL*BRC6g|ZOzz5d>EYzGI&Aq@&dxiDL7%_(HA
d`dahZ3y$l8bUPBlst!fU$Fs3zPt=`@oB@EbQX)bW6=A&xAz=&(U?7Hu!+-UYCT1>XS<o(w5h;Kfc<i6omOnPhuMc&&NIwvS{ehK
2g!ti6)i7=b$4y%CgIk+8(Ka%)K*Nxq?IYxCB>^IvoN+=b&#B5cDjg=%rsR)fYTIbq}sFMc;Rt;XDerXvo^In8S#1TQn9U8nQ7eW
52<W*+m%gF|7)|nt&XZ^ewF&}@gA{$CLa{V<$4v)>J5Q;tr$h6s?oeM_g>LkwWk@sBQhp_;)heiv%y4KJ_1>a%#hHp#6$?z;x7;+
4Lc$P0*C^12pa7^h>G*^Y&(ruhZ8#-E)>{p>kO$*!<RH8Nnfjuy*HdT8+F=-Mb3`uBT?pYluT*O$fpx)a^~c~b!Zttu}tTT99{F{
>iaM`fxOZjlWi&S&V}*=*qDy_Unil=o;$GC?VNI+U+GB$%<*_ycFctfWC}2wE(`vD`n#Yys5Mjxawq##UtoY7;}${S_2lP}pTlqQ
;5R)BRDGm8yM>qsP~LXgE%u%X_~yNne%jG{54L&k<s}<DiNh~|F+k;313!VFggn#=&+%V*5w@JMLE24nE&z?oluzAsEd9UL2}sdQ
!9$%Ui@oR7rhD??mbAAsJ@Ul_twR(eQ~^Z^O{N%V$ORx65}s}u2^0gzR&aJAPm);&XA(=2L=dvfh#**-C{cK4E{w7PE}7G~E(4>&
JTXJYL_ps?9*~wKg&tQ?7x=)q5<9`3fFa=PDPwU(1vSzH&t5$1!NfECTLXSb3Jlc_tQZ5Tg`2JQo9A$jiJ%kA*rPVTwe@YC#GdZ#
DCMmT?h?S}X<4^&P~t*}kwDa3muv|&EEkx0@z|FQ?&9(yu+km@eWnFKjTQurPy_wh#`r-Kpu>`GscQH`7g8it79#ml=C7HLxWlH7
=0f!3xP!6GQJs?yB$d$?C{ZD>`>_yAa$~3hVB+6*vw(dF$3Jnh44{P?%Bq6<F>sifY^0<KK5o(yIuv-PiE!X<6LE><T!+9thJX@~
!X*|Yf(lSaaZF}tD}V?EgHfpYNR(Mq8e1w0)Cjop>5v2Z<TD(s$kB=WZA9wn$7TN}uRC3ITU{~_dr&npQZ}q4EdjDCEr=z8ZB|2L
EC)`ye$(-LWlICHvVTfqe_r+rHfPD_E`FzQ;7~D7$Nox6DM3|J`T?8%V>5ZXNU$j9I75_+BRqtsEaq_zq(u!o@!F1(Bx#_cti{M-
qW$HQy#L}~AFw2!^$s7YH-KyX7$$^&5Ux3HKgr?Mw`XI%D59#6{wLGB_W1FPbluB-T8en<w~n^MN6G}mF8#c-gM()Y#DIJfd|PNA
77tyy&E0dpMb#zRl6b$wcKU*!=#TfX?EFn=v&_ZC99>WQCwwXEADRKvPu}%26nr1nL*sw8JRmw)7(5SQ(CMP}b?u(`aZM0fPmf1H
2j9Bw-<tv6M<fIz5DN{R#L6duMMzM^2iQRThmwu6>rmwZ#eBm(2mIRtML_y6p$9h@)$D#8ILgQe51~*2QWH^_@VHJPEVS<L3=%a{
$!ptgHASg?50{xUT`OF2pTe3<*P(l8pQma=k`M?4CPeS*0hw1`cT1=4<t8KEIdQsX2PRITdT(IC_!x)kA3~?|U`(MU5_Hw`^qVAL
wIAmappNVEbRSes;1>#NTb`Wki8&!uRXVT>zKouw>>mDeh45Y<(v)GvH0Jngrh~f)t>Nrv$>z!zZ6#yyI8{;#XAJ}g??44qGTdSK
!U#ws^HNZ%R>WA;B-Dc-KK1u~sv#>OAnn;-3Ynu}guenmSd6+$iEHAB4`pm~<E=$;Td@!!2_K*I55STxa(rGvBxi3##y38PIcL6p
H%TOfk+?=x5Xasn!xmRDQ~b;nNA_q(_E?*Ztp1cUeY(3B0~%Ibq+-(D>M)#~^HZ4)5aGS}y95rRypxv$V)z|#01E*4JAlTLz)9k}
W~X=?p<zo7hemgYW5@i<y~8sD70GPm(Ahhtn~oTYr}fx|)*FovM`tr(qZwEMBt=2}pQrtTPcR3gqX#g=sQqr=wa=fIt7+&^khtPq
Kq~)uJ4<O#q`YeJDE+;a$1n;-pT?kJx`P6g61u_=sx0?g&HPV$@-`boSQ6q&30!Q7&pYrhN+To4BhJpyO!@VGs7;G5o=N<IACvTV
F$fFiU)xnX?j&sC8$9v0ka&a0-lsQeQfKk?=F;>SvBSfCb_*aCR6!RhgTM%-%1j*wj2@63b1&v5E~U&0AfiJPq#rASEsJ4|tbiba
3DB~1!qAL^PaKw^F=XVfM<I*LJy~)6TVqNnf1N^;@z0tPJ&Z490T5`w?GENyK)^7uhG2-=9kOW2hLSSWk_c?8BR&`2&2x*5YmO(2
8e9pPkv%V5*s9aBmRgIJKedRRyIr<H`7^p;K9^{r&qJ}lpK|uIY$-;V2hV0)(Fhm}G6jhHJEQBNpmI=Pc87{uJ5$d$-@6R>a<0Q&
?qF*&XZX*=`#x~~RkZ@^v9SdS9Kx@ZzQQ-h6+k&L;&iTw{&hhEP3j{$ay^G~uSNb26egV|-3s5bd?iF<bJ{E^0$3t!9D+wIijCYP
)MUd#ajcJXT#fC#HtPklh+vP>gJ4-{+{?DvL$vo03fk;nptUc?55Kj>sCHKPTjQp-A_=n=Vg88-IfDh6Y+MpaLO~!g0dy_KAs9$y
@bP^&Z7Bf8r(^*}1rhHlh~%<567NZ=_WyQ<hP>fLq@i)^t81Rh0Fd`GAH9D@FW+CQomZQi@o0++s%@#Y+XO|fwYI-z)OSjwyZqBT
e#^V7DyRJleQ>NwhD!O#EHCUxhxReVzw7y8%w70llE^8a+;l}4BE2oh{<r0f_iRBtk;i@puXY|(7-6W3nHg2QoGD>0>UTiltFc04
dXx&-p6wm#B*-v?SZLlG?LcUXAr^yD5~nOpTI5KeS<l(GcDUo%dG&Xozt!4ug_$F?fs%>l%qfw}>47I%L73OSQ#6V|p?{91v+Qhr
|GBeU_YJx6%|v;99`7Q1fkM0rvZ(h2f&&eQ4`0hp^>u}H5!Pv1jwL<%@!RZQqv{Oo{0?GcW%caO)5Vp(MsQ}!A`cFcC+s3ZYe_d=
oxNokp=Tx4oP6P<Ibw43oXUW^Qf3f3PJ|2+GZ0Iie}1DbOOAHaN9w$FlIl0pR8ya5R?mg_HytOJa|>zju7f!)WRjx7YUQ)pf6uDy
{k@t1AVT8m8=n*$JLwtepGZ}r^P@^ZNL5RK+$!z0<TKN~ST{e6VOmknc|xUL<&{T=RSqc%42(dAHE#dWM0iyuCABLj$4Zwf%pO!&
(Aqr$0rl_$jDF(9h$xt#rkB!P{V}Dji6M!xzju(4jK(<$>i5GKtZq37#Uw;ykZmYNn}+3fM%#fDH#h2Q=4lBec^~18xxyO%v0&tu
Ts?-)8dNy8l}PP@c#vrm$pE2fG*VMd(!#Y2v^otaa;iv#s!BNuQqqMe7Y(5~3CIAYp=l05rA@I^)dSe}g*hV3L<gQ3?@kk38V*Q0
4=4Lk<R=P)u#|EE#G^tPoJ>fEygNFucjFE58`JgV@!SBPS1(wtZU4Z`J*@J=!w^g`k|1O-sz=Q}mtiz7R5T<}W(Aw1n?FWqJSP^G
>~YlV(jGf(20aJFHZMO+>i3E#0;q)&IiJYHf;WmZ2$KxJLl9t&Aiy9~4**IiYo{b`XMv-AIXu-(ix(AWfoqZRB6yCeb2(=DrBzUX
Y*~OLl1LSSh<J?#=LGJD$9o#pL_!A=5G6|zUM6^yI2fqLKA7hav|<{77`w-p548jPcE}-uDHNq>C<X`!m6-;j6iHZLXB{~6{)~EQ
{4H}4c_cpXuMKg(Lo%oOyvyZ|k4De2@7SzT+O$*DNP!|PxD!n+X&1?9df>iHX@g42pB=9AI!&Lq-HRl^kf?Jzk-#HFc<`)`0+8A0
inR=I{=oZfc=v4MzkW7n`(3CsQc6U7`^}_Nn2j|YCKcE+G}%56)_xDx&y4*i^!%sFs$WX~!1}oxI6l;Tg+78NeMrFMeDDTyBKw*;
kPQ@vS=JGBF(e-6#mM{q4%$ek?WCaBfeZkqnTkvnQ2&ANknB*<K0e+7lZNCspJ#Ty>#XcBKj?p%g?k<5KQkYg@=s57U`_h+$YA(d
nz5j3->}LWhxX~WiRFZUMD&2x5sMO$CWXMj(Eb@et?Yh;I6AQ!0q_EwM9kcvqtjU=$METEvo`&A-|Hdll*t>314%m_R6d7q{w9g<
JqK~mPb-fi%;VXBCN7{HAWufjCM|%Qr<mQGr_35YUF7@yU)#Z08JQ|bsfCCLqF({)4mS)0ZL)!BU*773fK1z(lG$}IST4|FP)0g|
)Oz#v1b?PtKV)(-YN~}g4x{{BC?G^2QU9<Xq3;M`62p0Kb>EZ5Gp<K2Uk?zi>$&b<PmVZ|*Rk)=<LQna$GFKthfidP{jlS|$`kjW
!~EyBS3hm1Ge0x<@tj9xGkgpnZOcG@-G09S46(CV)8WPT15!Z%AJra4V+LKaWs#D3{`2O;>psp&_?(}7Hj}>;wTtjJCs?k7($Hui
A1X3f1l~%1QkHh<Wctv932Eu;se!N97EZUH#6Nrc55f<_=na-_hEq^G$v7uaal-6wQI2@>PpV@NG2}YP8aZ?SHKT(-auXrWPGagu
&+9{m9qIoAq1V`cQ>h=J%+UO$^+O+eZ}VT7weENa;BIwHYDah)`WAIvuNTYfyiA&Vk1i)5vBBoJA1N&dA$J{1y?6$R+0%LC9=J|3
e_lR4zVF}i-Ql<B93DjG(Qq%u1v4r7|93yyX!mx#WF5{2>KJu~|Hx-e8y~%g%j~;op2OM6t&TUMrI_23Q10d)IX#<y#y+vweT#!;
+?zeXUG83Mfc$!W*h7&ngz9r_RGPa3N8{P?{a$^2a(;w9KwpCot?112h2a!Gg8XOBYx`ZTstWMcQ!Tcu_1dm`49|Jidw=~8#2B1U
U(-FEbJ_=DNwW`K0rEUPQU4)K%=H%CHrDVyeX|b^(g#4rT;~*6d5HlTEj}mNz<1~vxj8tTsnBp36u}Sa?skXyZL`)-BgeF*aR5Jc
FPsZQ6RJNZGF-t(X;2LyLC~T~bdS1wr2S++`QXC*S9e+3A8Cc^Jy+i)`k&B7-^vtzr(A~fOnnY-hy3?#dF+6_j|2MY(D!=u`p6uI
P|pJ@l}{g8p!o1p;RB~;bCIAgVfuUdou=L38~1hM``;(>n~#b2ZgaaGj#6KmZXUz`PTjA{LcQjvSEhmT&Hy%FR8S_9v!)074)a6w
An1nbkH*luD50jeh78?0%fAIa)=VDb1_-nx;4+^hYu6snVtj*QZ-zFR_=)pBIfIb9Ne^%tOuQBK?0i({V!wUud^Fpj0w2VH{&&Aq
AtU3KgQ@m~<j$b?FBk0JL^zMp^-M%8#Z*XGxPw&_u2O2ONjhA82*?1}+M!pshz!&SqX3d*o=A*6QaycR=tR>&bSQujf%yTNG7DtF
J&yO45X~QcS@H2Fy)``vpi`7_Ar4x5y~NrYM9|*B_H5#Y4EyU)gr38;Nj;ltQe_ooL`N_^UwI&uVB~ot0cHo6kCzWGXWQbv{eQ?r
F@fmOUH;FYhHJq4C9-p0utZu>@CGG^?LH~_N#oWI4dywY7jefm%zI2lF>y5w$1<fa7ZCC+4{_;-uLj<*V<LyR;QCU0IvBq9aijK$
VK{Mk*&837lOdKz=VY)GHnwT1DE<gMyVBd^3BNg?*@9?QkaJq&Vfy~ZT?0AwKkP@yeZk&OkLP2_(D;yh)8ONu+#Ogt{cLadV>)1u
L$&${91~dCg{7y7%ybSqmi>rtlCrvE3=>RvV*;>EWrTHUX{Juoq>wzkzQflFne2uX(Ge?{x2Xr{U-*vo^z5L1975Zt<ez%}|K)aO
V(Nc<04R<fl&`1Wt_YH;K15RAV`9tWiq_H=4^mA7pWRLGS%$WrJTzXXO>B-IejY>oiO2RKgCzZ{R00S@T$V93pEznL-IP@bPs?us
y};EC(1_uPe}Std>+Ao&%fAzZmL!kuX*dx$y>ZHTIyvO-(Dl@4KJPCLcWP|AICRd#8woH8K}kTiK9cx?0u&IVsd?XQ$~9niATtC2
s<LuiwbePa&iOVv=rA~v!@L-xh}eZHS{0N;NT=#)JP8yK|L=3JhVy0S@Zv1rW^_20%udDipYApPJ^Y_;tOTFvMm}&GB8T;;96ek8
$NPB#-Q%Au$8OSjH}r5nIT@53+xuJkDx^}i?Gfx$k9KsHn4Hh0yr97MzFyiXw#p_%wf;TB&*4y{f1zBJH*BlJ<(uX>aa5;&R;eZm
MhBTdLl5#lA?6^{m?Qo_Vcnx)p#4ANI_vAJd@{s&`!>(^-VU?xY_pf=Zio67eq?z4-$3%Q^oq}>OZ+&6a<;Gg+xGtpf4+a^lks1s
?ro1xDZbt^f8?<L55|0cFj}_uHz}<2LG0Jn@K0Wv<?T)EKRY{R|Ht+|L(^-ddvTimUYmY>QyE^rhkCzk>Cydkp8sk`nfRac?$(d;
Kf3$l@b2@f=UOoRem*g$=*y;l(TAo-9o#PXWA^40HccaIWm813nexTYvM)7-_W11FrYHF6=qa4&skJ?U#!cbd@8kEGCwCpf**pUR
QBnikbAe3(s)5$6+HfA*FlMO7gCDD3Kib`YF5s@L9I7cL@QYov1rU%!DH_%m)fdR){gwVSKjQwgaZTw&J$m)@`M#*+Kt9f_8i0iJ
Wfh`^!efP>th)B@VP9DJH|hP4+drVl{GBVWlAuT-ICAaae=n!%?&>@%tsp9ycTIzWBfmX|bce9fK6z;Z3?zQdJfz)v(i<vN(HDf*
fiChS^5Fh2I+NiZ9!y1OlXIGqld>Wdj@KQH-j67b$|FtG*&Lhsr8l^?!3JaOYxmtN7@G*#Y|i-u*g=#*58K6Y6Fz}0Vlk{}jFt^)
Hp1u{X-0yTq$wy08Yp5?At^Nx6BJ;L4Ml5OHMXr8b7g-`G(!<hMMMitF%-~LK}ktMOo>%ZDL@<`s#-w52J{~+9u!1FK}8`|U708%
s*lDn!81)1^xPnAg`p`*5|N-;kf0Kgi4um8Xci??i3ShxIrM8KA678LeneCrhoMC~L_7ZuuLvNwm^vAt15%Dakqq2q6w}d?Vjmx`
=lAv62aoOJeR4f51zFbF;hs23&)&(yz0GKbzH0-o)u70|(wi?g4?ijf`s(t#(lhMfXvP>sN0Jc`%mGFt<hK&wc7LeGsdH(NI7mnH
c~)ZS{2)~SF&>B(MUe=O)08|-b$>R5sVVHJAGr825kv@&;D5f?y;p+g^u5JLO)(UN8Sr3yRpev!{OJ)U|5AYv9z)oD3IrN*mjU~Z
Av=7Tn-Qy`l4-&FjVV28!o4}{2E%yI$^Q*;8<TcNd!fjq_%^0tg|qT>^h{evH+WBvMyndeJ#Lp|QH8Nu;8X=7TF4nUB-(}>B8x_@
u|Qm-dl*5AHBFF#z2!4-oE$>rFlI9tql|+l6a$1SGNHM_Vab474j48mP>>KL5Ct4HP!OmmEH;J$5xlGt5EgR=ld<PJ%=b01v2P8o
k*+m%#6d8`bc{_PQZWQ|c3{X-v_O9jTsvq@zlcQp)_gy>8U7h>RQAYxU$XdeYDo}~N*7Q#t2BE)ymN($UB3e?!ev51KcD^CHK9o$
_Fv@8KxI3SjCU%thj{zd$o0bTU#N2-IOPl#WW@XEwI@TW?~Asu){3JXEDrGOkUpkB!)aV%u>7TT&NNLd3;FtI%#3_H1r+R%cpy4#
*aLzM@^x`dvfA@CDE@fw<&KWK?7Q3%^Wk&J%Q8vuLHU1YD?U@e1sHuGC9RuqY0jA-R!Qvk6j6w%l9s~|ZRed?y{1!!3lkoR;C9;w
$WIPzS?I#PM^HD`(7!Y-+r^w$uTX{dMfnSg@bp6%@JKX+A(B{N$TB#gK+)*gvx_cmewkI@5hKO&m4;Qrs?y6~xtYur3Mco}XYICU
T5oYkaK|$7<cW0iRZ|@xmy4EUJeigVQz$sOPb^dF)srMqhXeW*0>Yo^ay6ToIMYgZG-qD<Pgin6l!K@HQj%b9&}1N5KsdAnyg>(a
{`mrCUeXp2I<abX+squVBLufoCP?{gGZbiGubwIh<!G_3dDYsd4w96HayY^tdb}#xHQ&prP`FR9mVb3_mO7p$SzRZ|v7@i*iM7a8
R5sgM28GdVLmCNnb|K5Q9VA303YuP<#A1w$39<3}6~{F}gEAiFOAz&OQ;FGAZ3>%VEUQdrY?fnOcFU#}*(q())jv{V>to+T6G!mo
%r%sHPe(RRKV8i1fSR+e6w@pel1#(#NWXAORAf2H&!w;8y&9tS46(7Vo4zYBicmQBc`CTKSG=7>DXQ8}5%$bYl_%k5zcphrM{x=;
^?WStlheOaIgzwP`I%-zEOT7$&GA3$YWJSEI?5e$w<xNe2$4rTx=v!{McYo5sv9XZA%et)Vy>W&{I1VMB1-j87>&hJR#0eLTGm~P
@UQ~KlmsCH2|HjH06>us^^1t!_|VW<)<1V*&2Sh5vlc@rpkbsFAq;=-F)rO)%Hin3_})`D@aeJ1quIgdgzV2UgCZhvYAIX%UhpmC
!qp<dBeJ7*tz8KqVH3LLhHjNG?m&`ql~CM@KW!pSAH{@8WkzFCFT~POS7EZy*<?>N2O?0S-Sd|sZj`YknBFKy>onjU6b__oK*a%O
EQm&kK&jJgQ)~PMI!F>~TxiJ{2nbM<Qv;F^<qRAdSf(cYY;bd%2B+NEJgY%uC#S;<iy=4dPkS_@+xr~Dn`c6nTgGECx5F3OtKN4k
0TP)S7dcs7&{z?AX2_%oQ8kjhQjs*M)sJx;{BDQ87zva2eBE|ttoJu-<h;lXd62KBgzCsMA*Fxo$|)jPd>mY&P|%1X%HkaYHKN~=
0=4eqtZm0?rp@08jH@VrK08V$dzu4L9@vM<bArUOFu-T;D1u;+4%D;&kRWM?o3arnQOuG8)Z)d+r2!&tA3ReA1w}=!<_Fo5$ig#l
6qnNJghc`=h-DKM4Updk&qV6Y#&XN!cFPSl^6&TfZ?@`-2W0wQ?x=N5@H?T`d^XT;<6yIAXG{AxYn_d?@&0Gz#S}tB#8$(F!aOsL
m2J!~k8BKmT=eH!sq?=6DW$@sQ^S@hc<YY*VK(1~MFTLkK+@Zga7ga)wzp5@u0{$KC097gzAH~ET#D%?v9TRa3Nbcz{MUt}pcd2S
$UXXv!X;G+1OOBOX`b~o*HP$WAuG<v5g?#M=tP-4R8&EJFo-!qz{VA?Rc3`?L4t!5b}CXtAjKnr&xxZ=JPK-q^vPpQA8dxgE1~?#
00PJ(-mSHpLBNoyp5IgEGCHkjk(boT7r5klk>53rB5K#aMvS>iZeRj);O^>G`z);up_p`#q7<S^Wd;}Y%3^;>Y{>|Gf3ZY%Mq<Cm
!-*gn3unm^aF5erxC=3fFpZAw+0pvy!(~^)@XMD}dQ~PX&aNUO?AM{IckQaUmdF#&O%OgxI9d3ubY!2Ob(f|E|4N0W@19H_zV%H?
N#a-RCJ+Qf(t!ZQJZ&im9tw_3)GCx~^wnRb=AYqp2q|rFwjz>JiTJ?wruDKe(`6A|)+@_g?3X!QMFf&XRWyPgFs%Ru4k0N*mwW{{
f`jbNo!`~L@_`=`86lVnQe=Igrc0@i)kQ|FES;H+&}GDZ{>NI;L;JJl&7GVZ?zHW`%O(dTdR)={6i%oEO|glN(j0MqOpym%Wa?^l
tIL~G+6%KeDeS0f;s@*^1_&ct!J0Utxh)Z$9K-v!=VS2SbJ{24`sAM^L@Ex+`n%UJ+5LY<wg3VMN+J$9^&M6`$cp&;97BowPoN}M
_?i*QU1#X0yA$-cp2G1jA6BB6j}?iG>Y={vZ#l0ECOWmiUAg6HFWW%UGw`-N8c&o973y|S${CfL&t?4m*vw1i<M#We+5QwJ(E1MZ
piPsabTE=;SKv{Z=dM@dwiY2&g%ac+`aF08_|!RT<#}=JHPq?89gBsoPw&)msF1F@x4rIvH(EH{36ZCh2k~DkOgEZ`r=5oeiY*4$
yVG9!wKu=fK~{k~23z>VS|6hR_*z@R#)Dp}*fSYXa@e$;7Da<xq+hxx97+nZpqYbUK(R(HS(Zh|3`R^ye=c60A78sU2p)YoZgC(y
%y24op41y~vi7ZLY^)YvMfl7)6gNMsvd2b?Jz7*&DSpkSdihVbaZ>&oId{&>nMQf90TG2@dKk=Y!Bk}mKJU+-Zy8MdE-{I&HdR}4
ZU$B~X;ARqUAyXQyV=J)<0k*JsNwv3KZk#NvGyW<GhI@hQXUduZj%~2#U<|hPt+b9szN0vq>;A%HI>=<jv=El)*6V(nCVr%4KUa)
f4Uhzp0?Qg(I5wEGB@eC1O5bmNB#02^3lk{r|%DnU=6M~a2yFDcnv>T1RO9QErSfiKiB<QWHs5lK+OVY6CvU5{4W;8h{%`!NR#<y
liKPbQyifS_XJPOD?9|$54e3JQE(4>vVEdK8t}A8Nd>Z6GlRs<mwm(SJbB8u*LZG*98JgBKfg*Wf05khpH7I%w6VRPA632{MLBvv
PUocU;Y)otlX%Wba5KuwER9jrW!u7LLr3rvP}V{1b?U>kHx1-y6vNlk;n#IHfwIx{PXFQY<ka9^*RCJrD=EC};opC26s8)RClFMU
IHq7eqd8FpYQu@iGnh$$$&ggyB%k$AXxSnFM1Dk38sq>^Rs%93DJ}<sLX3vg1DFcp!itLnMi<;DY6Y3+`3wz_4qS;S4ztL3Ujw&>
Fy=n)rlH#C^5?4=+_TdPx)Sju<S|6tEIrsZbGf2;Je|0G<qM;8!=wDm4MrzfH#eR&Iw0nCDY*45?ol}Q!;ApfH!#C<eJFTglGrH}
797sHkEWr?jwE!Q(fC!N91?w=7<i7{26~RuCZtm~%rm}epSaZ9Jr<NVdXcAE756^L<~&JyZft5tz-ES913T-)=}Fj8+C#<^;6v7P
POR_E`HwG%b5+!F==oVqcxr_-Xw#+)xjYx4qvT_$18-)pwDLA;NN5Fs@vE$yjPDZ!8BZhGfrk*L(GGWK$iUif?kX2&aH`_~i-a+^
)+zgN@&ZT5_|x>#JYH9$u+0CTD*1Qoqw!jLZup22;LIYVZr`iLM&IJNuK;fTSuZBji}{fcYdgOW$A#}X?nY*OJ=u52flmIe!hD-o
3|y0bD$@RW$AzaV1@CM>LwQ7s<)nsf(kj%Jcp25*;+m#Xjw`CeXJw?}5g>#fhr+A-hylt3ash=vo{-Sc9f8m<WFAOR75h=}4&X1d
0-9gAfL%0xY4TCzoR>u+6pyG7(1j`oXG+pG0LVm|WBsZAzxs=p`#+-|AI`Yoalte5J^soRM`nIdA_O+{eG@X4P(@KG@%6CK8dzk!
5Z6aoX*h~;sejLcVt)K!t9$vFXb+ad5V*#KqLLCIWQl00ts0~#pt25iePAEZl@GZO`Wimsfwtin4>Jg33Xk=lqut2sFXj45`q2&}
qqhl@@d4@+>t%W&7>pABnFF9;-gkr6U@AbqY26@l+%`iL0t|`*2SBjo5`6#9pD$DI%6|&CS)X1E57GUxrcTg+_<{d;4(V8g9>eM$
{D}dRU}WWu!_(QQ9%6q4XeI(8W;IeJlYhm30;I6u_F2v|$jam*h)YMIvQtz?{=gIcU$DXIe@V#UP}30=6XOe@+6T6iZ2E^tyBePJ
^4e2<@f^^7`iZ8FyEbUCrl36mgro;f(EUl~ePr=3p9K6eQ6D1AW+n+z6(vYNMf<Y{)fAW}Q{207o5$a-4CtvY^p}UfVf^|Jv#~T&
gdx!4U_Q6t3ARAX+KM0h460!C_8$`*kCb9l6m*;_(q=4X%^Op>7{=1f3r!7DP-0>^4<HH~ft1iM?VJrlB=B&Kjz|V18cIOSDEyN5
56S`P{CL~v-OR{(Fhql^I)v}^Ns<#wps=n;M=tXpaheujv_4L7lj-68>>?4qj2kGRrIkq-m1;M8&$|GQNnW@^Fdsw)z1RTIi>I)-
r=NspO<lqD$+J3uYZ)UP#Q$srL`=vqQ3WZ#rrpXzR3|>9e0u~ozXX8(Z>tD)8%~E5bT*%!F|S|C5`=bv<7!nb!4bp>zBtQNK*7MB
Xp;<5fS{>DujB>?kTBCBsGA<3Nw7mSfdY)cK?{=^+=6=iv$JxOk8dGAKzMyXvc;;}$xnPFpJAg5ta9B<Fz8Q==O?Mq01*lJB_a`3
LhQN(!&4A`c*ac_jHZJTqY)D}KSp$-F+2;Qg#&V&OQQoHz-O7%#)njfFsV>bg}^dt(Dq#*M;e0EQ>qUBw%q`9tWtH?!}nP%Q`>NH
5LWn*4~RqNfPB+pKPI0?IDW#jMMLtPwH>tZlz(Vhxna|82XuuM5L=_uD0)4rA?|#-D@#cGh@}qX>)hkWe<>y$`OXfbW1ZzdF(<`)
W+JH1TvJAtmMoZ0D-m8EnKexq(|MH+@(f_Y9>}?OzTW~Qn20`g9;r+P62%b`ND^KMC&ZtD!RwGHn58JD1I4k65C((xr%A?5VGULg
@?8fi+JzAnVvHKCJyAeJS?JVqnO5pu&DA-^DG0tP`~)+aG?Snm{rot`IQB`sQ{swt_h1(lMMA6!cWRJ1gH<&ooPj#W${NI`3Dc}~
H(l${aM2@5#FQl>t?!V~%%l*ZNLOq@6;MziUT+uY0pTZu-IAGPBpFyCeVSx5B^Wde^?w*5Ns2~gN566TbNAOCTr%aFkjw_O25H7I
92D2dDJ!h9SbBB5P}S>H;1c!)6BGd<Lj_SyGfE8%EQ8Of_zC*&9fwr@l`TYT<+w@1xyzR}ltzhB0YnE0f=9U9!%X(CkJZ2w*gHTS
xH$(raTDJj<L<z6c@gTyHU@};+ONq^@|r5C`Jvu!9vfdB)EnTx-THC{XzvZi#=sCk)*@~UpIp$N3?>7%3Ku=57%4OQXH)TaJJXBK
#$q5MpH!#7b)rxf*aZhy7~yg`wbQuMB`qLnbQp#4NO=PCPYb`&kx}wEWRg7AF+>D1Oc>6MM67`<Rip5qN0Ir^9hs&PcPPfiy85&>
`wRC%1F0x3KcF&yar$5Nc6Ie}y>$3L>M85nZ!RufaZkf?eL}<ZP?i9nig_laK9KQse#q8{`B><D3@0=nd4tH21FULFTi9e`2k01|
yZUg~_0poL+WRoZ9!T;5ok$PVX^j9mfT4gjWPCeJcx=G&W0X9(Z4Vd)joXv1L8L>HOj?8p!d7h{9XcM>_fq*5`cq?3HU2VQ=V_7g
ZqqxoJa!_kRqd1yAZ@IObpRgBb#;y&sOpn(wOwA1`@o_a0Lhb)vxy1Zg9`Q+9SXp1!A=Y4A2VqFgc#oleYnQxeiFI;_pkhMqxmGy
H$%EMNv`@6U92SiX(7jyGzC;X36rI#%|O^aiAV;pk;FFu89wXl!}PPWc&og~I16|ah>~I<DJY<|_|V}7B7#mJiX{=I5eF!NLl0US
0Mo<;ID9{pdHl>%=`UDE!&7*CG(HD{_lMa3$Lu~4@{++u?P-b#WKW+KEUBk8q1LdPvk>G&I?>BXF$qL+DAEy7L?r=1NZV$tTT!g)
x^8i)jl?df<tB{QlUae7R8Yc|VazSCXJv?kn0Runh#{z+L7S17(z+DpPA45}QdCkE7&2Hv#qz;P@8XAn4{Q%yk8K@+h$xi12r(qZ
ucx1xzkO3|P~IeS!+v7XSM;GrhH?rVN{=qxyv&orKo3L6^xM}B16XKfj5NxkW2;oUuvs<kBsHW|Pw4lX{3AX6D9b988kD1q!w|y-
uuwoowG!DVsIp}xn6rcw0-9(@prq{sl|0dD4FT-+&6ym9^&Lr||HCvSLt>NMKKf1A0|}Cek6Avmt%r&f*6Mc(Pj{Cd*l~TOeXV9F
iE@p>U|`21a2U@VD{L@I(2%W7AQO&o%VMS|t*a%r)G`J0^Xmv5U~EWawE_&2woL8mr#66U`^5kHdY_NGT)jmTtoURwI?j8ZTpI{(
cphC<*d~z}OHMNz?03HV4oHi|eoM^WX{$Xr2Ac2JVIb3E6&WYD#)m!b{>uu($DvL4mq<;bVh8Hjr^CHaob!93J}mAYejjHWcq)+x
^itb8TMmw#C{_nZ3T{4{hj<$6x0%k3YkpIXJK@J^K=Nn8K0o}aPjpG#djJ%@7#S!E0}LiX-U_cR=LiRxL6{O$*xX<ubb=AsZ}6W3
fYd%TmC;IBCAFooRRtO-YN8?4I4O}N*)r&=90V*eC`7cBAu2*-wI!Gsc0r39MIjIlAqbIFhffeQ4FJ%EAu`Mb6cIE91q{IOClKj0
u?z&wNkS1(RZPWEOd}y*#j8Y=P`nv{G)JuFY<i_|$b|^T<cnxn=iB+bz6TTT4Y<Huxm`eM3E<WY0fMe;94#bHxgn*+Bt19E48)W`
6-Nm)29F~#c{{e?S9dt*j`J7+!VI*>N;5sUf+ogdBvBB9gdh)j!b{BbX=o0PI^EBDcbYZ>R?(t6IZk(G;2%u+2MH=?xNH=gD-5R-
AdFyzxtVX?hVCP%rpW87c>%YNbrXAAsyNWu2aqO%gz}*E%yv43-O>(p%tJ;KlX;9uRZfGgayOjZj|j=?9~DKW+h+51vMA!mG{bk5
n?oB9OjDP4F^Pg8lAz&Yni-OBsv;nXu!CGV`le|>*jFP=)Ov+llVpbBl-5Z=#~O&@sv-i)!#Be?sH2ZaI}gGRMSkJ25fGC0vRH9L
r%o|v4dm`;Y#%7Wb7UwzNy1LWQOnJq!R2}9diHZIhNG35VDv*wb;VFIi8w((U`C`U2$1X~4*d=dwE*79V+qP=<om{8Hq22CLUVcB
JP4u0$Fro_bZ?mI**zgbGRlUndWPt-Tm?4`(1Bt=5*T-(m{Z{5VkhBqng?XWlUKNEX+t-qy2`V+8%d$z2Va8W@JLh6jBxKutH;Nu
l^t=3ujVz^q;^6ii7&Sf`aEV?=Ptdi6`tUcARoEAxaxLAG@;f6tTeU^c;gu{o){c*Gf`|fNUEA(4oS8-90w$AjIk1pH4&Tvgir$i
q^Fh?XWy<k^5w~xI3OIzU<)J`EEQu|x#y9#L*xM?K*dQwQXxpOAwtA7g(^iA1j$PkAwO=>RZ$Q`5fcoMMO7evPcZ0nhnWU0<Trf!
-ract$D*lCERv*>A79n>bljSwn8)4R@sqG+fG8^j1_d>SJOR>nvc(U!@_CNk=5dYmloUS@*-rTRhi4S+`v*-9Dz6Cc;&p-I8Upqp
av@-Ze4%hcu957@5hH*WkYqQ2Bqv0lIZ9o!ag4@<nC#$>uX}{vO(Wkb7^;GmDXIi~RfI7ma0tNwM4`j>e}%g}Vdb-<)hX2mo`=xM
xF=-mvj?OuHe<AcE(5@hfO(Fdi;u~k;oGn>J#prQH6i2ShnyIAA1Ozh=#d<l6t3q6j!uQWM|s?6Ng0H^l6-n##2AASks|=6WWKr;
p>syAk#*;+n6A|=M7FUiRgEZB+RBWczbFPI1Iwa4i(-f#bcOYukC=qRTkYk**>d5(0;MuU1VstD9r8CaYu5A#yMBRD0VnMP^+NFj
@ZzJC%$dW?fW9jh|3Qfbt%c0Ra-aYtCAELN*8>{Rky13!#@pw*V!OEDNaLpX=Xfe-VnU=k?MV#GQ6U*I#vxR+O{2b{1_ezWauJ#W
^_mpnM9(>)u0R9)Bt&fRL!B`Uh$I04%KPNo=Cj2w8$-L;V`oN>0D|i01xJ*|r~0|r7w3_!8eCQ&bGsQj7co^+tn?Z#EpmdT0U$CI
6wnwZwSy&)b=**F^NLY+wU{g#qk(vEkTO_DQAkHhKyjY?_240i+@+MGH{zO-vsiK)X^0~d05M!Nh)2ZOWE?9|nmWCK1@tMb#$cs%
QOawQuaX(Pmyo;a;52SHhhz$;hOz@31AX1h*36S@NDcDCuCB=JpzX#@lY(jKt~O2IN>XHbVw14;VS*0MBwR|1dIW(tP>NGQdjcrp
_yWX!;-QxZdBx`Rj2Ir~Tm{a?IGq!<=Yd`(5c34bA!=`LjUnrmXHnkXcWeSgE(DMgGa!}93U`Ib$$22U)QAZ3QBZLE7u-|u;39{G
5F?4~vB@0~C6GKI*eZ1~az|bZxuFTkeux`G4N%%0I$&7w;p38dc7fY<vt5{VNft*gn3o7)aLikZ+JVHPHJR4{`K0QS<azTWoU_uh
H@Y0^W|y6_<ELcm1!_P+q0Yrf@xKZwAdN~DI~{Jy@_<#-6k>G|JaFTrS3DFtH9ASfnZERLcFQJrkEe+ZV+yED1QN&)USQ_2Anq;$
0qD45Ab(8OubU8X&a+8tE7OUrAcCf5tFUZr8!<{Uja$tww0679*kn8z3YtfHLlq#>16ZJ!Nd@4>-grF<PC}y1&iNiS26=JOk~UG|
jGLc&MA2A=$QvR~`9MJ(v#(Xjv0Kw3W65@T84QUqUQ~z^?qLRDS+n6i<_#Fs1s!$NfubO7TI3n@m;{LLjisH<C4q)ft*Rcp>fwnZ
hdSLy3=bO)M8xg+Tu$5_jz^n&@@W)0=P!M1qMan*9j6;IOmb61iF(o7BSA_5Sb@PPPN;EZE8{`II1{O(Y>~0G4R$K&LEeyMi(0g1
^cccIkwYbJfSv*j)nLTKB|z4N5b7vZiI`mPDL)!m=vmbubpT6N2%|%RAqB&syAj65+qIz~u!hd^Lx}3ZFa=D_aezwEW=vHFkzp**
&d5YzY$vi%WHAmxe}b|YyphcV)D3(lM;qR?sFDeheHz79M37oBs(9~DDYr+Bb<JpNPSk=7t{7Vt#5)j-6AW<cNmd1lQcoP;7kk~{
<qKfOY;SX%W7S%l$6(^BF~!}Xb<U=2?)9q_H;5aYrvPDy1du@Mr$?b&Y!|KaNYXsmGr%QiRYX*w3c`w_w=xowqOg^$c|!cD<t)&w
sRvC2D)`$OBY^Hiu5>7KdK^xV97XL>xP!*IW`ysM$BqP<$lNNmHhLlni0YzZHwxEMu4$n!k3~h3qt<m^hqS)C7vExp9+1vCypf1p
J<!(%y4H(2K5c8Z?sd-VMi$TmLZ$)kb**b)Qdo0bI3{a%bTu?HONrioVf{=c@5?UNlR=|iFu*xFZQfurz%MxYNkH1daP!Swad(Q|
?9U-(eN<Y-%uQ-W1}S+{CQ|UTNnR~GMQchM)|HhOx1f>Aw8l$%aL(^;)`0E%m|}zlLY{a7r#2yJtOKZlKn0W&VV=~uVQ@trXfO#J
gtF}ie!tQGmGC{iL_PQiu3|hv9<KZ<UoHG0s@yU`d(mgmNJ(0Vyb;PB+PLk;NZ12{g2ly-)JV<Yx_}7~g5)^1BqTv#Qk@H|03HAq
BQr=i!yJyRfL2aW=rD`IN<Ffek>Z;Ps#9fVIFfCg+y{%!Ya~-yUbeG#ROF&hd&73({j+AslNGcSN~@H?l!t@53Z0$g=9i6bE;Lyx
3BJ4&QcbrZg*S>RE3mt=+SE$0qMa;<SYFFHOV<-b4t38W4{5k?O#t@ioY{p<qz=L`6@tL#8P;U&(!x#7DeIi`tdSN-z(!ju4E9_&
>DM?my&UB2g@R?<D9$PfO-Lknm@+0ZmTRsQaIuOPna%P=?DovPjOnq;@NB8DHHreAozpkFDA!4kH&|d!BtRKGFesA<)vF-)Tv?<r
^5KUmriVM3%T^7xWfa<$Lu4r^Y-;>G=Iaz!j};)A;3Q!K01`PMlhjv03PWWqP2fqvBp45niyO>TTvQOLT|-Qxs9U&QA;M_mSSWV@
u;q(b9n+!U4$}_s;F-z6*QO1UcR8I&spBspXKA1~h3zrRXASnx@9|J^J!^pFe;G2-4r2tS2r9(pM$oG?hD4K|=_K=z^N&x{_uNBi
yMp0U`mh~joj^T3yv!o6L-)JxL6n0hf${{w%tQ@#v}aSX3~6?$C}jUo>I{*aFv0{N!_^p+fO12iLjJiPQaC1&LV*~m9HxYdZ!D6G
3j#8H0WSu^a(MSUZ$<FTJHR|Xe%u#xMij)#_A)~h*=e6*gpg!gi4K10pFeffx9af2P$*YfhC$&%B=ALs&CFp3wfJ!?b-<^#w$}tk
y81fW99Yakd~3tO#fBm5J~tqx6$8S6g;B??s=1Vp;Ydo*m9F${IJWDPS>!Iz>f#);5nybDQX-N9O9H)Zi<%kbQGh$%FcMNU<?&+r
HQ7T)$l8ZWj3b+v<n^dIktA9QnQn-v=G;;!T2531MHr$0434FX^s5XGA8%<mGp4}OTU7AEBLS%NfF1CF>I@B9ir{k39L$1+0z#q-
QbeRo&W{GG6OI!EZ0Z}7+yN6tgsS$-o#)~4;O!y#n?jis>A4OhT#PXqnUY9yyr%|7u&d4tVlaW!|L&be5ZG}u-u3_jX(KN2Lqr41
CIr((-nw9NhjGWWz~E#fUXV956WisU;Tsslw4jS^=p?Qbp-HWck~A2`#X>{{6p&F;f>nbkic8;+`4Esv*gr_cd5SCjF?>D`=fYtB
f1hV*8O0sbrkHVr!qH6wuvzZO&KNG|9JRT|im{TJk|gEZyaP4UM$mmy9!o>%CLtFn8llkb?P_R^92Nr-BwDt%3rETX4(tH%L%<9R
4bLxvaB@Za`obSE<Ka^r9EDQYsb~VL%$ZIY#>R3sSV=954tO8G39P12(lCa;q~Hh3+o?!Cf%ok(u?^qeLD>F%*(eeTh9Z=Sc;Pq>
6Uq8A6oTeMk?zc<Pbv@u*p!R+rYjW!DCP<xE^koa#6$vM0+a}n6r}Bec~ZB#>KxbYBoNzfn~YJ2Ufqvt?@aKMwDL$Q8Hj=^N8kua
0T`k+_iV4&pOhLll{}qNl<~#ee$Qz8x`h7VwA~KuG^lOR=cZrrBM(Ewgg@5uPd{n*dJk`P^tEWvwlzkEjGty2G-%JZgs4p<Ni7tm
);BRy%9P$cT;FTBLK^~UHaucbF>!Zd$rs&B+B8Is2biJroy+0Rpr?Za5O~74ae|bHCLgEZ{Bdog1UiV!MO2IdP|b^$3<gZ})E^b}
$xKjGL@zQdYEl92BB?1)?meUBovy)>>{Rd|A_lr@0VsF?h%lI_7EU9EL~edG!#}P}tw@v=5@MT~6n_dpPJ>JuxZ4s9-N&K38hSZw
T(yyCZzF^l>k}cn9mYM9J?7J*w}dRyelGhKnhm+<5y!6O1)8@i;-d-YWAYG?<C~k%<PsdQAb~e-WhUK7RHVpK<0Z)=NK|HLqs1ae
DOIcmzyl2gQ-UpYW`D+?+dcHCZ9*aS%=Bmgh-L-s3V>y5X`78186%4n`&2k6<ks9XI~26s99^cG?h)p$)By8SevB}U0i)DNANUZ%
3<)(tffPca#8En;DV1s^3K8GdiPgJB*e3-zK|IZ=sksNNMHt)$$mB`laRVOY>YbzNA8)(SA6S`66aI6BH(v3~Cfwr?DO5}t_I(nD
qEf$#Fssp!U_K!@98+mYO|RYvh;nGK{>`{D9Kl2)2&WvMUr9W``hJJvpA`06B+2o*z_Por-2>#CFyS_G*j6^eqrq_`K8epfnLa{+
wGa>lP*tHVc)9g+Ict{E^q0nXbG_n&C|V4a<{^mj^H?J86q`!^#k{06sJLTbJmmAo;|JXH(<==%l_{;p+dg?vw1PH5jVXmBV1o+7
ImjHXpq%Bc+W|5LzyMWj!lst67Z|fbWUwiBcEnRKf~*%H@i_;w(A2QVoK<k|?42nq=|`0E&l}GVeHTh+5+vn}rGa*`i>uA9mz0-N
O4B<&mlZyF@C%+%2?B{zIa;bi285+`RmdJl%-WtRyYx2QQFP0&#pss~nVxzp)hx|&)sn-bMOHG<qe(fT?IW4KI`umkH(23UGeYMF
2B%n2f+n?gHP9}RgNK+m#U+Us3M3n9I?^@Sst6jKh&Q%m#3RGl${?htYt6+-zd?{RlD<6*yBSf`%_LH9V)=-LWCbV$EREGc24c%m
!$6BX;wxT-MDIt|aaP1Vjq_<^C!F$JT23+|*$YrI9>b{aMIewtD~QGj4T5hHIDx|P1`Y^>bK=EA>1+j9VroJ|UT5B(r|RIm-$<k~
GAk+V3(L1<N(Ou5!16l^YqFH3b*2`gqqBLyxP$s*!WDZ3El`alOHj+O<p>(WaCY3n{BOtTJK<{hVec|k2%@4aSZWQ8a4<1plLSsf
(1C%oA(DmZ>jM(DiWh+z5ylL1JFUcu^psWtgoq$wMv+27Q6>qZ1SVh#1teso0s@hxPABf}Lt=yap<t1rHl8Pcwe&8$oOHo^^&IC*
EM?Af;kX?Q%6y>tLzlqu-SG-&!J;vMz0;qHdj;Yr)eqGwWTd5JKHlo~`~Ea-YfTy~KNgAo-=pv{elG#K2#W&4YxQ>Dj>om<UB4Ty
HmYYCpOZw8Hy|nFsflgFNFdvW+lHHo;(^eh!Z0wlB+L|YLO987L!&3i?oX37b+v4F&r>rdNMnkMO$(MvF+l6!)VD&H6AuuN^y^LL
N<XIPOuU>|xkt(XrXpmR3PvV{3I+c$E{02Nx<DP?N*<KJLHn3s*Xs;{=HU8#56F+KDyB$&Deq+Y`Ya%mQ%8uRw6#VI2$!<I*lhOG
xz_dLTIjne&7XhbejOT5@^Qv8dXg-Hh`|C-B2cbC(xK8)kf&22!VRG@fr~gIyk2I4f{tMF<kXW#3q=!#gBZ34Lz&BJojyknVJSAT
fR`n2U2VQ^xEs3;2r8<;42mj)B3o)SBb}I?X@cjhr#qDjNGyLBo4rXq*`z8dPD0xbH!|?JTWeHU2%snory#@_(xQOUh=E;EGMQ2^
QB!9Rv~qbWa(zg=8YS~li47DWY?Y&Kp_v9qp%6B_y|2p$=ashn)+t0m)sl``v<~PQj&uTaEs_Kg$R-08K!^})`aie#{zfMATjHex
f=|GX{RV0Bf7itn-`6;Go8~T>l_U4l0o5oN#xoxC<3nah{#H$#;Kj+n$5fUu!84mpY!tK@lTwIxcXoBh{cwG;5la43yN_p3y#la~
GuSy1>!hsF3Ev1Nx=H!b0aQIW{$ETqn|ygBCNn`FI7ObEV1b`R`mF#UFHYg?m>=3gH0BcC2ms&sePFYYtPd^tbeSXVmEYxq-6bZ-
-3BG{w;F9sZQrJ#dP}I}*Env$G5fGA88-u*NsP5A5BO6iB>OtuW{g-x(8Nj9z^I8jRXO4lx0MYC&+(98Z|kHVKG}i#i9|!a%9tTu
Be!(0lbNw{+idhh$^Jf9f--dQNqk#r)r`U#>@X?SCmU=A!U|y~m1j%56Ye0x%1<Bl=c}zgm|hOp;dGG52rlKDrcbrfcH4Z~YW{#^
hR6dDHbSZe6WD<<P%uKi44JD9Bo-@G2O=QTqeT|jsoBU-a~kI5xq^s>=1fU41t}1`n0k^1_8*#Y$or2I9Y85h3Srl-*ge(Jl54&e
;24|iW^gB~*Hqoxl9G80fU+q?EaM~O07MQpiBO=-jLf8|AsX%@I|U=SdV|?1djkwY;lu9t!tm2w`=z0-u36`cM99PfFp6J0;P{OV
t*AV2fv7A|)eSrb)*EEW?B8qWP)YN8+1r^(*h8v9g3gl7H9^aIrZ~ggRZ(01lsspbz&$^>ysa-7$WSuo1kwb$U{K7tgTmTG!k*B*
WT2rKl=6r`pbp+i?FS+!)I1@iuP0QeW3!GLHVPcTc{t&p2|&_N0ZMr%snDEA9+IyH5I9Qm^(l$?!>pN;V;~=c{D0?{SU)_RCCx|`
0O|*b9cQG4p0n%t;mOhuGx}-f%v(EGgi*z}cyptjv#~^lX3^f-?SxPQ=3x@p=o?6|r?Nwi!Kt?v*f8HHtiX?fTVc9x5MWi8;eIc=
Y3dDn%Wj1c!F}BWXHsAamT0O9h9PEXN>DU<jOM{R5`nrFTSMFH#K#>0gRB71IsX4?*UjX+!8*E=2p-<%yd>@4sr|c^JA&;)Vbqeb
zRbqAKCFbg(l-%E$LeO24jC&%RT7?}KU{9S4nq;?^FtG?r>QnLc}Y8&D#beWFH|{X-8U8p%g4vQ+X+)>`TCIe8R{Ry+>)f{pm>|-
rSv)vRJD*TC{RWW8q_j{2HGT|Q9S5<7f>IU-UL6KI6TPv1Kn5P#iyu3G=4!H&5RFyo)#FxI#c$zI%t5gNS2foRA90bbR$GO$%+ah
rV1J=N(y1ADWXW2m?<EdAeoekcF|7T<~ZjuKz4N)tOani#>8NvkyU1D<+zyrG@-+i4r#KhVl?x?5?aWIsRq*{jZL}5Wrl(%VgiJl
JF?{upRePP9YB4@(cdRka@~`wD>DL;?4>YfscH&cW;$sRAyWigxD<Cy5<c?oh<Z@{;t?SwN=Re^g=h*>IUES#1J**3cm8Z++m569
UIkPBMlrD#qiY*uNkKypnjA%IQvpR#6%NKKf^|Xs6T+gZsG=I8l8Rt?XxlVIG-F_ipr#{ZZAPG)sF|3J7@{D7C;+xW@I&NwlggE$
qzQy5DWNG!5us_J8WE&gN>ZW%mVhWiA|#|Wq9mj#X<?X<C`6#3X&9E8rkZF7kcxpRS_c6~)$rkU;_G>Bcb&c1__q;1xP&2DR+S1K
<(GE~FFlUZP5|v!z>1`b$aA96M|@XdP*E^ZB{;yVNChu#la9Wc=uvYIf%cG<xwChiyV40BBgmvQB*qcOf#@=f#ATrn&t%AB^%xF(
NJ|^YZFj=Vnr_r}sY5_@mQI1>A7};X4^N!(ba`g7T~m{zI+N{#2zatVWQd5v#NeD!m59ES>8CX{Tk;znQOuoX&YNd)4_sEKB)|m)
&Y>~OL^`9DK}o9YlzHca)r%X@c<^2Ud-ei`q>?KP2L*%LMEtvqBudRIN-ugaCcO3_81{&U{jUK%=fg4B;F;bB@#&~*<@{;)QvSHB
+b8|pADO^76ZN{NWDe3mKSPv$20*~GC(mvd@4F1(q63Brsf4K@f2<VPX;AdQVxl1KbwERUGKlDH!}1~f11NvLLp-Axu^K!;=siGm
m82pGARK^c@cnuQk~*k6c>;dmPx_G1DN@r1Km_0&N=zM-vJ(|h)dy(~@=u%ZL+<yZY(<$?3KV6pON`0=ETWPFa!DY@tcZ2QG1~&L
$!uy%U0lVEsf}vosZBDX3`|Q=6O1}SCXHsaSjQyXFk@8Q!NPeBey!!hp#@8Ah>F%@n<g4{hEpzLuv>JLM7CgvcC*qrb`0{+1T;mU
(#37GV2R#x1v^vs;#ay{pmy-K0Zt<X(=!7MVsd92(7uO})tlUZX>uEY(NFDS80=l6=MicgYG`6gPT?hDDIfHQQBnhbi-j_655pp5
2h}<w(_)85Z{!UX0PutwDkcl|V8pEq!bw3yj30&gLHO{%zeVwtciD<UB{?I;{hgfx=@8h)gmjHlN`dT2rJ3Zfk`2rpAr8sUoB6z#
lG7hE3|*2M0p((v*F231d1@D<+uw@<Z;&1Ic8d<QeBtcdJ7i*1$w$BH`#yj@ld^w0Q`Lt3_fdUerABZ!&i`f|Iw7ym*6BJMlEV1#
vg^p`f$e092!bSG8Yn;@h>0i(L+yTqFj7rDxpXfKuf+t+s?1QdFv1eZl%?{*Gb&J&G*E`_9#}Y;{1bP(%M<C-S%N=u(&ySoSQU`M
Ob}Ojnm5h&+bE&j(H7u7E7n^Ac};rxrXQu7Kvvlpf%;H7(uR=65N8`^krgm#t+S8H_1eziV2lBbjGSdS)Cw>b3?n4)NFU+Bz8l(3
oaPe>FvAXd$v*5IuRI>?CgAcUu?@fuhO!Yi`KhAi(G=T^cAqoI4|0T{dxt{~@2yOmJ_o}m#$N41x`}G`nr)5Is~xH&b0>-(!e6&e
xc+KtGRN0v89TBk<9XmE=U*A2U?!69OcZ;E1_%2CL@cQb1%~WcvT^~(8PPti6q{ZeSz;iBSvQV^hXTYS#zZ1jC=om35)=zUBtX)Q
04ePIpCf=C)N$b!4`=#lXv7h#*d3AS(<SkINGUz8C%BP+8kUfVjQ$;KggxK~*8m?ggAxy{f_cI(8PW_&lO`eQVw#R(GEkHv9uTgO
;U<zTWSs+oP^f@fM?5i!{nI(9$4FR=6HKsY;+~$Em>lY?H0UzdqNvSH3|=Ne$Vu7Jn+TA+qdf_SMks95W5v-8igudnqGQ-+$WS;b
_6O%jsRAB)2}pYnw(CsoUjRyny@8~LpFchFLwD~$H(+PcVY7@O^0pjrMFW1Oy4kTuXmTeH2opoqo?rD7STB1BboR-77(5o1OCec2
pp;AmiTZh;0w1=8UxSBo3U?^z03ROl@DJnbwE787X{KO=`ECIy0H8yJIyuEH6-nMbpngm8Mis!Xw4Z8pH1p@W4_E`jN86?l@`n(w
)dPoN6%hf2G1ey+pzPVm2T&ekvQMmnvS%`sPp2sj^m!f-`vk#Wh#G_ru~(bss!y8Z6Xw`Y(_=$Sg$8h1do|ZhJu}n0_kOo3QMcNc
7!^gVwyh_^luF}_R7N!HR%b>ikTOorj27v+ao`iK5v8zYuJQTzyaQQvq0^(x<Y8I48l<zH#|fq&^&e-8`^UKxQXY|wki+ewx+#<c
hPDUSl>^qcBVurD#J>^R@MZuNrX445u)y?so<;q=Att<gLhU|Ol~GhV>t=nqth*W08%m3Gr|#QYKG5t=sQ~o$!03G1C>(U5(N%+#
^Xp{tJ-qj28F9C@Wi#9s2!f8sJ7Fp55KG_$>7M_!`&_ogMst`5nJ>R0g=Uo^n|Y20bEVYF_r+s7GEGp$52AN%s3S=0!VYlM7RvUn
C9Myy40u3!VxsV;*G|2AZ#!u3Q=I9KFFTI-|2Kiv;Tj;ZRN~q*<qH@#JzU7^RihD*faHUt`c7rc-OfZbp5p=V>KJ*gf=k{^Q9r$$
vBWWh)=U*VQiR1Ey{tV9u=m>UP=ub(w*wv92V${TJ$c<^u8evefT*Bi3@Qdlg$!JTBzkt84@1+u$Xa_-!_QrPakp;63A{Og_kw<A
0+y6$1=>QEe0k+5X+r=c9-SK?b`$Aqj4`%Z=?|!<Sp?UF0BkBJR3$DUf_U|v+r>P4$y`BELOMj+rp8%x5}Gq52nF#^ad=~qn8p{~
9L#0mnPi%BI^iyy)fMsE@pPIKlwMe9;Z|nbecc>5--=tlA28BmXx2=y6L^!7R<=UsCi8KjErAj>CI!F%tKRjh0b6=uBHGY8Arm1O
Iw*r<>28QIg5a`>k#nP|h`KT^I7bfc;CmeQ4go7fRMkr;2+0uxjOZgnh0b^C^wG4<!+&Ar?F(vn_hC+>4|yc*)2ywvrZBXL42ec#
3zruwLV<%LjKT&_sLi^@L-(hsH!sV>G0m^cdyT2@-=IJ|h<~+I4?ws8dk>QQzFEZb9U)1l5b|^saxk424hVf~1_6jD<VL!kljA-J
0Q);iv%&Y_jxz=}*tXa-v+bQ&odK3j%r<0Z4rCz#M*zxG#JW1Gj!n17KekcrPbzQF)Z37QAWt1_9ShRq)$l;>>wFJHpjtsk_i#Sb
AA&m#)93(v0C%3iC+hmci^v~_BWth>j7<k+`+ZLjKP`3F;gsbfY?1Uy(FfC1!o=`{n^7OO{aEz8^s~e1zdhSKK2h;_|9=>LK6iFe
;rh9=pn7a+;Vfe895Nk(iw{3WYI5c`egf<!?AG?~+!L^!J7-PdA@P0lM~UYiz>j0aeTO`DV*%eCxyB@1%SgoZHS9CcHW>H`rUR_@
9@1oqeQAH?R;x1A1wji)6%a5=fVHTIs-iO);+d*b?M-DiXoE~iEg?mA6HHW0p%QS+>_Gu3MNvf%#|6eA9;(jiqnHlQAlx*tM?uj|
6s20iFEU?ueS_@)Pt`#L14#X=#5x-J_#o&$&ld^d$D(#XR+EV_FI?hkpgVaSd2CHV)(5EGi{>Go{u&28`@2rEJn8!T0lTg(;5d_n
F)~4lqJi!TThJ~us|qks%S8pkm%23Bmy2<?C?=vxcPtzpXu(eMGF1%E5)7T4Or5k6AbBGai~$skAtdZJWYfR}+H3$G@(?;7l4#%p
#`NSF9vcsed~Q%52U`qMEUMmT;f*fS1hNP6_;7SU+o>-$#h7#P#cm>FMj}vRPp<XAc^qHG2rf8zxG!Y&A;=c+!ea{o<_$9hI@?{y
7`q*s91>AlL5M?SJK)knBwe;GkQ*Po?(umikP4`$t225G*Sti7cA29IB3%N7Au=9;2Q)kaYDjSq=ZP8is$)|AI+g+9+`YsS2EN4>
7*!q^sfq+%(fHGf636O}z=#=sqCUGf_;>rYI|yg{X<5os>>79>W+bHHbzx6c<p`a<zQffX$rLCMFb}LWL`6jl_~dlajfR4%WNBy$
XhMR9feJ+F9G*^+Ac!+6<}(1&tvgeaKylt+?eM{kc{mQN4>3Q)?<6-7I=(sRGm$|e5J5zdENRwc8WHwioIe_e5@N+*!Y(8NfKGhv
??Q|GJKTq5G^*v>ayrj?<ov0gX`zs&9@Ck?`ZCV^Smt!OZ{fb<bu0Dz-O8Kax!CS>OabHti9M%22kH2UH85abAW|R~&^Bw`xZ{Hz
1&a?`PpId)uA3GC!L+A>DI@OA4PKXP$%3QM2SEuDf;%X~`$AI;06=LEUO>>ohU|iyA=XF1;T~{eo76nWPe)_+aPf|#wABB}0R>DP
!lfiUO@Dy*6#yKdr}Qs+_+pF@VceyXB-J6Z7$xdXcql~$LZv*D5WdnbhMJ0?h9R47M`N)QryB<+d@3_peXPief(&=H<9*z^INs?)
Y{*P*HJgTneij30!MYO->@>H%X2uNPCTf6<Hqg{VR767qK}4j;B?^dP3fj}Lk*MLS=B?ccan%wU0q8>nrWIOA4P}PAY~iA4*jHCa
0|gKa7^4U^bw)-^Q~^_B!6MH!Xyt<v)dn)!HLXaxT2yYKYM>J&Ot3*>ETEXDyEGBAj&qz18lC3c43iQFXc0nE!nhYXfmDV;S%E~8
5jIegL>+90J&@4w3mFKTssSewuwzJoivbZ3xz1^kVsmR8N{-SYgJW+|NVMr?u&`PgWUN5-9^+*iY;};4MKMpUrHPf1yRzJRtlbGR
X-*C7gi0B$+!)4?&^DD)Mu3cCc@#OYCL3W;Js58kVT8nwT_GkeTicD%U9vR^6gEX$u_+Y0TDWn6ZsDy6kz*oe)C?FYd9W6(XGHnC
2O)y*agAW*gvsXzfhRq=Owh?ON#*o<u(`I?OY3XIx3@LT(ppf9TGAdynZ8^&$=J@BHrrIiDzGbF5>(dZv1Z%z$+OdJG2fjG&X&P8
rAV_v2FOl2)9fM{e2cp1XW!Ni4Kn;Z2Ow0|M4_%zY|9r9Fo6dejS;Od&M93l9Wv?5r#v>4kYqs?Z0^!32gOwOM<x=5e1S0xLBr(p
y*hVVD3r~19rbs+;l|oAQIRy+AxqK7hV~sq0u_XkuMG&XX8h7lnw(&A<ktz?C?}iLaR82c`nkHGuc#3NkSD1f8gz+80Yv%;3sjH=
B2gO@y=J9N3^8y@HgkL%LxAg~vhTupctx`wotV0_dn4v~<4tg&c^H9oDlfs<bD)*2L{woEy391ro6t2HGHTnFaC~zBUAd-AHtlHX
?0stIPHD2@o#0s~(bH%hv=4Z?W;%qhJI2*x46UjxFv=oatKHt+CreQ_ay}g0B;?7qx7g{)U6LcF7{RZ93@@*&A^lQsN#-EF#>B0(
^}{fxN?Az3KY+p-W(rzFrenCt1+iIant-uwut0@V6(u$@)s74v$cKlC_xJ!WJRei%2c(=i3)l`q_n72%PLbGGuu<4<@~#IU4#;$o
;W}0A%9C0Ewhaa(>?Y?pVMCBacAQY6OPFND&1PzeDH0lH7!uYv&Ta;9@W5y3RJZ{bvM9Yr!I4wI2@b%2MoLnJN=*pWAwv>ShLBGq
*QiX3dlrXm1bW!qBSCS&7@XMAz>+{Fn53#&6Y<%Up$la-5Kt6D5R*#l0ZkD?=`})>RT>QeB{W1+0!1X1R76ukOaN6OOcE546io$9
Qb`JdLs1Y!K+=mqq$dbs1Ml+#*KV0AoJI;D)$x}b$%2YNDMpmzt)0ac?u5i{1~pfN#ElBXP$et4(h4^nFlpu79$Eu}eKup^_i;Ch
K%L1UlkYg6VxT?gRYQGtf}x_2rU)hpDk4>)m5Qil8j6sKrjn`&aSNGgLLiEiB&jMUAfU$3M%K{N6%i9u%oM>AAq<HT4krq;V9Tf)
h@hfLN@-fsQ=}P7SIrlJ5^w;B5(z0!s6^&Y9w@l_`$w&eMw2D&=iBSD|J*y_OT`F<PZMBy@Zj+H58hQx6-7H32XZ7Sh&Lj9Ng<T#
P<<tLd;cE;LD#)JC#IgB;{)dloyJ`5HhSa(xgTD6+-&YLfF4vOR3`Xo4}`fSMu8$6lSlNxW&}>}BO&DmN`Vr&jyZ5g7_c;UGjw8u
4(ud5+-l$x#3v#Gq9RUm5}=P(gT#6oe!?N><FYWpl}U$OIb(f^?j@wJMnebc7(3R2?-F<Ej@;@0x}JS8fv(F!Y9xrH56B1M&qhJ^
r^YpP`$w^+YOCaEXIauH%ZxaKEz)Kyh59zrhR7lx3$6CrQNgJTBMgiNDxjp>-cvTwwrF?Da3L$UtZ3UYqehpqa6soE#4rV>i$LBQ
UawBanddAJ>ShjXgvGO`w(b)IvM{Xd?Uc){29p5>fHZ7s2$4S)^MQznUdAgK)KyP|nHxpRDGxFnI20I}sHzy+vqiEvh%K~f)X5T1
l`drC0r|tk?OqpLYAULAP;EFw@gL9Ajr6kwSFaWioZxbXpr&EjBEuBKgAhcVo@*v$D|>L<2*zTi(opI)5YUrFQB2V~&PeA2^B$g<
PvmdOzQGSLev$UEt@)BqlZbXcod)KlgTNc&3`W{;$z7Rw-|EnCVcJ8DM{lMD|MniP(`w`LdL7<!(1k2Y(A2Fc%^|Zsm>*=syEkeB
yXy!qmHcP!BA1V{^PJ{aXg%Z0x-&CHa~RLrBiVrzj(#Eq17;!aTZhw`WB62TIhsG4j#?~&C-k!nv6FDDi6-`#aQP-jbauruT37Ey
JVNHM*EuhN$EN)2Ic!s*gz3F=<uAVjN^?FP3_X91Edf9P^(k<CJrz%!5KiDh-Z=Qud%hUK^4;?J$L8Gqaol?K{}CnX6p(tfeFH!|
SKJui%cpn&{|QIg3xzR-IH6(<p@B~@PG80c)?PyL0N((Dc@&)FFnQr{N@E=)q&)A{2k1THhrk}m@-FV0UzGQ%ou9K45I$lf*(z-m
g5iZ}XZS`CB7jr70>TOO_sk+JBRi-o^U<{gpq_|8$OpV6u=Er3!bHrCEeBW;r!D^37dw=-$brFN7ij1zA5$wx3qk?h9&N|t<LHei
=$y7<NKC<@lnwGEBs3I)K_etOzcW;rj7}xyH*{$yzBH>cc~Dx$xnf4x3667|M?{eFW)O;khzKd5VqywgWK0l5X*8kvBeUc^d?h!*
=K$jba|SIY7)eSBN<x}^wSdVZtR}W>&MH<YVWbN7(s9HNg+F|v$@ia_zz-wpw<iVy0)~9@d(T2BsbPW`805FU1F_K{7?I7GKU_Tq
;-1k$7k#~67nZ^KNw$Znl@MG}!45(0YN}*fZJN$n?$NN|&h9_}a#+GOwYr3(02?tNN(Sd}_9{gdaRJ}f9?Kg@fTR=?BuNbeK~xlg
Ql%*Xc$<XTJ#cmM!+;Mzw~r9+@PH{1XdK5sKu)(o9=oQ%+D#E{>J!C&YuZ4>Ie^5W5``czdDyCgL;x~Pj3$D^Bl4Hb5Iavv>-Nv)
<-_i;0N|;&avV2pGvoZmnm){!+IU0YFP4N+J&vuA!MKuv%ORnWAMdqyq|C5Qvd|jAj4_Nyt0xGlDp28^^Ck#_Tb$<<h|YtNg1E#r
Fq#KNu||b$Xb6d&6kAS7(6kPX0kfuJF|fJ~MND2}OaT;4EFH7fA;nak(iBuAP#A%UrWom{PgoB;>T(aYv(lqjkl_GnO$Xub4kAOP
Bhi7twIRqp9<p=^1H9y?-%;blBuTLWj9FX@AVh}H^$DV+g`%f8rRa^8-qh^arn!nCHU|DOA*ulIP(b8ByyT_?=SMJs;LgF^L!i8~
JNrJLOb6(?(`4ZCU@Rf)RUUzbo(NPiG6n+x=xDk?abC$@c=bbNz7q&70<j@V59O6`2Oyy_0ZF030K5Q{(4Hni@3y_MqyhA-uiU)3
%T8#bsguYvfTD<j?2{IThMD+wY65jfyx-KH4SDRM2!fvAJeqr~QpsVA6j~l8u{2Bt5K8YnvO82erj<1S&kydCkDv=Wd_$6W2X{XE
?)E>i<8@-HBe&OZT$VOkly?qI>=QHlBweX6$ndWSLPdpT!Yb*2_)BB_N$)qj48s*Man*hK#=HZ(h6e_BLVVnuV9BfA_LD~6;@te~
A)QTB*Fdsh!3u9!Xw$-JGASIIAk!X(L4~NuLedJdvN(rhsF_|Uu#J)#VL}AM2ozL+ynxy!HKI<Au;!7D)KN>4mYq!)f@-Ky8dV)7
ti@;vklE)I#^u1=4|Hx}t+dHvafb#s5IRm~k>>xKfE}E_N6Yq=oYp_G8o$-1RL=)KM%y`mn^DGW6)G<L?V@m&<S6m`(y&x*r41@u
5vm6aiam}rYkO4wjga9Sdq_atk|=#FAYLd3B5$0c#VOFCUCmi@*9nH&avdGe(%2jHrO=4w%XRV1g94aXc>xOm?(lT!iC=pkeXfy&
(H)}cmGl#8V3vNCFWHpHJAHI_9-6o7ylam?N!baw7gr=8bUz^v9CAMvuz(~H?g+EkxI)7NrXp~OEL#;dQK&u@ScYovH?wvdvDy^&
fXxh2d-;xZgR3JSw5B7C3h?VHYFIs1&9y`e>h{sU1@%7JVK&~L-lnp9=eyDg^I)QnIWY-KM9fgp69X(XFcO6;O-v-oFf>X-0U$@K
379e@RUr*D5>Ny>9^gF)27zcrAFDzQV-+E$*ZSlPikofYz%*3bxu|G}J&~cE_)jJta(IQ=Xk@{S`@uIL@8YAgPW|r(PYEXJh)yJZ
`e_Gnbev8nbGX-B7S#38FnMEV182HV2w};L3DqKZDc&LIAp{r%Hn6FLKF+%zFB*Ay>jPmnc77Q#rwBLzf!PTQ0xbz7NiPvQJ6)@S
b%)oxr=P4rRF|LafJ33YP4^>F<TK?V8=0^}&!)Vj0Ud}8OAZhw-K?P|dNK_nY+DsR>XIlkcxY(JKdJRLS%JjfXgA3;{ea@K=COia
Ek!Q;NBKx?vAm9;@4Wol!20>%ZEypwJ;1RHYDSpWPb4X5X?!r`JuCC!;CrLM{9iTHc*l|ry^=nEyX^YDz^ndqGB*C-@?Wza<u}9Y
6R>V#q+!Me9@XwWoywnFn7rIzO`aJ1hUCX{#9y8efh7mq>!|t>!-m1!jeiegmE|YoIb^pv69mFARbNKS$u&VxV;HSqwgV8;eVH_H
#gZk&(8P8V6GKe_b0#Lc4&~lrJ0YT;<gvROn9BC&G2A>Si4e_1S~O7d0}|3PQQKUNLl}fHP&5=LBS}XrRTLCQLmG;vj%*m|mym@Y
$<9hzDVd^zs4mW+EuBD7QBCH=&_TAEb}>p7NkUa6iOn9AOY+A7X{{k8_~s&z+I9pX0v3f@Vd-TML0zV@7~*p8qOs9*)J6a~1%@Fe
2=&d%nXYPlx(3f{h!q+QFhvG-F>hSm*yXOwkZnb%inFtfMLT)5&o<$yNYOdfIW3|lO*t{NKu}Q?6crIk1<jguPGE^Dsu>6wYE81i
1)#}Fl$@kPK+&WkYNksT+8Fe8(8%q+@Y18A3nIuH9G4TSQ3b-&V$Xr`mB+)T_Kf#V9EFyZDHei@-v^UNdh=pgHH*xh;G~Q4(0^8e
`GpVREdn2a88tSaU#H#Yh$?XuJ}1(_DfEZZigz8{Tm&XMmHojX)wI<BAoWiZ6#et)a7Xu`8;i)^4}R0QxKq<+y8%w~nY8_ab5#>v
(Eu?4v{Zdz1AMC#!$CwsG=jBAp`kRSqI3lqS3y*+$y+fSxJ?92E6uAGZIfulA*~j*r8EhP6tpF29Y)#$Et%M2rihv?gF*X|rV5S`
gzpc@)al%2V@@u0Rt~~L8gjx%W*ox|G6M$)>J9rF2V=UTF&a-jQ5K$yQI5RE8wJ%Y)R~akJA03-AYtd{gviZCPo#+Vn@>Y!qEb<g
fx$DIgkW3Y`Oeixs_XMB(}4cccpu30^BM6JoB_euc=2f|`#*Q=e`Wox87hBr1plS0CXujT^#^lq?=Iw-{65}d58wYo=Nd=kH86cO
_Y;x>*n#RnFUccEKq@vQ0k5VVv&ua05XLg=y!g~p6HI-eMbo^1qrTq{ePCyts5n4U24PevAvb1L3=6Yi+GYCA{2B?XVjj_|C8ZTf
iHx65PE<lXvNkeU#8k}%MMDHs5YsIL8@q`xM3)OOsL7z33Mh!Gib;qlfSD#aRynb03|!_8MKsk{cB7bLOcNClUB;+6S0{!U48Q5Y
)YUc55Xtm|n;aYmC{BO};y{ne5q^kBu?n4Fc%bZ1ln+Ql2Tra^cU|y4na*_O^f&SdI5UaCmj_?_2mrtx9fE<g?+@i6h|39t9<yS2
_&+ErhLxg}C}5r*2%~}{DKI!k+NnT@(h5?l8IX|@pbAw<M64(n8+iHBkGt9EUE2PGh#XEhFqMS;edln!^pi1CQ~@&#s2yUT)4&f0
;3^-U5JG_p7w{h;0oo9`&cnC3$LQ+hspg2GhY87E57dv(y*Kc(6s&%nP*G7EzFO+~eD)C#Q!s3Dm7Z4T$P!b1_Ly%FH%si&ukh8`
p{h}s&938f-UHY@5JTe%z_KarNytCk5+Ov?5Wq|<lt|1~3lOaXH4N1d)IkzJ%^@(5z%DO^MNxjZVNP740`mb%agJAW8*QSX&^?gi
P!!7~BumjLDNY*iSg0h5n2Bbhm?lzY3Z`lxh#{DzX#$#AiO-VpaiVNOKmvpUh9OuXph96G#xsA)#Su(JD7YY0_PnwTaMXiGe<#z<
)j!RBbZufXX=1)c_izM(KHt=e5D=!PhWsh#2K?g?XhXtW$0;<JDi-Vmd&Cjwf?Ap6PEd%k1psT46b4dXHZ8J5Mv5^SDAKTyj0!RX
kfUf)pYI!PgHjoj-iMDr1aG&0%0&?dXu(CNLM=I(QU0U(^o7dcf%Q}N&3|@of3pzdG=mqa{ZIRESwtXB?VdO2`Rf%<ich7p1$0*?
+FbY^ByN>S<BbXgl6)!3W%6;MBMt<oNM4mCTWo+wi9^8=&E~H|aRbme%jSh`rG$kDkY?T(V09?#GdAB^U)1GtDK0D<tkTeAAWJ-w
&>})Z+gcM6DYc@;4YHhD8PI2!fxk0R%*~y~2rwxF&z^*8bp&b`A*4D^wvPb7ogEm_!U2tV1;8p;5{AM}kX;cx)p*}Ao-24yQp+Wt
4p{2Iko=`sQwNeXp(I@n%+M?YW(1T*k#y$Nv?WN+d7BbI&X#DJLP&Iau!a;Q0MN6u5fpz-p$^&%Z)jA<1>7k|l~ls%T2m{gDTyGk
A3c1a`XiWvPayegp6P@i8eICz@$90fdzRvB$Pq{a3_%d430OO~00{}EgoFX1l|d(RDnuPCB4?9PK2oXQRYUn@0ka`)Y<vg{)zqOZ
K0Hib!R2U3Tw#SX*T;~?mSnc1p+kYLCwmgXLo{3OljIL-2fg#HJJ=|W>*7Y;^WhIu-v~Hqvz(mvbk0MM4k*o(N0v@h8p4I-8a?gO
aYzjYl9YmVL75_)wN$X2Zwz6ylgRjzLyM25=UgCYAcUMR-a_EVBE2{spt4UQlb$dPx|;%wbt`00Eauh`G3_9Am8UFC$dNlig9MAM
ZPGrNX!3$0D5?*g1EA}#UUqCY;4wT<SLMU;nw^jl4M1D94AN$&me^S0wNNW1Fg!^a%)l|sky4Gu;3yN^utAl+(;<mIMsvbk9Px9~
W^L5IX=sqD<uJJ6H{c#SHJYkRG}@b5>W0JJOq4H&)8M#^AaKVrhW4n~xlq{L;WH+saw$4=h;k39YPfvhuy#=%GZ;{3DO8QX=d73A
)QKEKzByEMPX@axv<{K2)=1X3A%ReN4FLo-ca3wNF5oDpgJi+$<QQ^=c5D_}VRuG%T~&>Klah`iH*2QUwaOA4ONpXN0uri`K<79R
1S*mhAnXwXERIOIKPZk5aBM*!>2?>kd(k!rBp%K?6rE7xZP+A`5Fq(cM4r3nI}m4`l}Or2mcZ&)M*xu_lCFBF6LiUv2y$Q`OXLv9
cpO!_lO<3{kw|iEz5`s`V})$0j76c{T=GGrOT^khz7c2>q$M}v{691>onN<IX=V^e=gO!fgMp~nP}X`@3DAek=Qm=dN)l4aq(c5d
plbG93&|mIaOoNHjjvX;%u`a5X)xsCbJ7H&Tf1fgkfPw6l@~>{f`n_TluWr{Wt|m`YeSohhe*TV5zD#Fj&BB!mz<7GbV4;a`K7W>
XO5(A60RX95@ht%IS3X-aObqRLaRa@Jp$pMTWc)nBRbC0Fo6by02B~xEj1a;g#rdxd}9W%R`hM`7pvb2v$oHMqiG^XOUW9k;7aSR
$6lv1${M^EJq)MeuQPQp1X8+>j}cT1O!=v;B3))1g5N{VHImI425ZFXO$un7&|{#m2tuGvs5&el;^=a0YnBwL>bRTN6C6Mq3i)}@
A=wc?3yV7fX|BsH0AMIY3@}_6BFH3>gEag-+~@(|Dr*fLCqB$CVPSEwgX7G&?_I&k5zdg-EenVYOoc^vZSL?r`c4^EQ8=O@NuBA?
DIyXm!YY~s!$k_c{61h*_r21teKpUF?8)A8w?>%lnA?%)K$~Npgh1{A00sq-!PdH-L2_$}fw+b^&m>e4CeLLNqZ%gcWP#mCLS@Q-
^)6u5;xGvgAp-;#uLaF*zX_RI?&t&hDU5-nbz*#{OF=Wc606UN`O@Qfe0#PB$EBYe@J0$=iDQAU6lAb2G9Z&R@ThQTfrOFs0F*ha
2G_DsT7bwM$`DVGx=+6S??J8jZ+{~hKETEk6EGKy^@oEWFfeX8hgp$0J(x#mFvkvDu^5dG3Mn3^!b(@&G#|<jd8RNOW+FI%Z4W$)
s}e(Wll?6Z(qGWPRXaa#<xEF=H|cn1K+(#r4sfBgwZt8-3D^K%#nuq{un5OJ#QIQAKR8SlK@@1ff>={8raH~$*|n5bV_Y3l8qIvo
m}?abT&i!Fm2CuS401-JrOnMYnX(Z_8hZ%Jz?LE##AR~a$>5=<Sr|sm=}1<#Ii%7oCa_N_&_Asv@jsvU`;URj2Jm8qdL>-&xU(xQ
Ed?axp3i5s{>!G2d+altr>41j<9A12Zj$d*H^D^(Aj!`!R93|pX~CCnJnhMbd@tH5l};4o!ntm)4hZ3ynx&kwuE|4_DB`tj;<>||
?Y>3LQ%n$8s5GRmu(-K#Iv;1S^$#Ad<nsG(nUkw9JMJ`okh8#_qsR{v-ebV=4OM;6?Z>xD^xuOOAXaQR(+Z_VC9+DO#MnP{XDXM?
E<xSc9Y#im_a_brZ9G8?^9>URFq3+71?-TBHpD@tCw(Y%S%{KGHrPR}okvM{Pu*y*M}eNkdTjah%xQhPpPpSL`f0I;M26ow+9oG|
89V6F;lD#1)qHckl=Z`htc#DQE<MfR3EE9c^`?=^BNXh*CdL?UB%GL7YtO!Q7$BwZXC|SfHWTQyp9i;{I-%8vT~OJs0N`9%d3dR>
O##?FL||^spr+Q3GQTJW=ZsP?c)jFsJ6Yc~>kruG!Q>eXn{-2Qj5sCM?Ud`gj-=}H&?pK-<|rQ{+7<^?f!*;riT^YkWt4?vDit6w
WD8m)1Zx(7?EH2Qo9le~53_0PHme*Kmb+Y^4P6fY1mMirzW!&C`n6>dyzrC{a!6=n>R)2#(^4_*@l$}B38p#WI^ZmIIXpSh!vcgu
Q5GS^AmTM`v^H{E5@kaYv;?A(Dft-Cq45(Y9^Zh+3{xD8ZG&d8MC&mpIcMmO$;_HA<3j~u8xo_4kRwT=1SWdhqcjlK*({`1w_aG9
Y3c^7uX@VXsZcSNn1JDH5!Aq>&GL>-vmIr`P*h6F>rPxSFo9gm&0SlqOBgW}f+Td*6bjXsG6n+-K}-Vykfcm%agOl8+;RhqXd;Oi
jg+Fpz8h%JX((zoZQSeicbC|QSC9k}ESN)y0CAlp-O~phj`Fv<0ms0{4ktOTA}nNo!y{5e0ETElKS2{8k<h{4zN7qV)GhH3PdV!F
hZFTj%AIi0dO2*2+r@CSzCw8+&~|6_y5OX-=@Jn06km5b+ZnX!K*&D{InA=h%@GF5Y6KZ5qLP`aiVCDjjfssoU|-J{hx;;YHSi<k
V?j?t)bQ;Sszl=`;sp(d0(c}lC0@PyV>*Y;((cfD?%I=%%y0IGOnDDOW5dwr@8D2#f!mxrC!PFT7VQZQL(4~54f8_k%RfsEnbg?q
U<ZNY5nJe<Ft%aMm752s9r)3t@t-++0Vy|fhYT0Vn4L_WM&P_CL74-n;4@5u{Q7-i<?m46DFuzkUux7^#M+)G`tSn@`_xng&(83<
52b*!qtZ=E1w#s_%_QigZm9$VS=(%S#EtDK<tY_1sC8$tpeD7+LkR|`o$}_!?Hv%NcQWOztOQLM82Xuel{Q7{SR|GrJOTtjBT~Mh
Z(Mi=Q8wAdM1l0l$(KVMowE+!9ct%R7{phLLam?=ErSGVs<fyel&ol}@0*IeB3KEKUF&pTX5c+U@-^me)Mobp4kMWvGm@}L-11k2
WNH8w93lt>M`J@RSrlP%_@yEM)xl`D0!U!8A*_@LktQlonkQUvV+Gh6Bss%0(xVq3o8=}44iYviszofzZEtm<dUA9%-liT6lTMH^
KoEcFNbm@&Jt?g*WD$H%1Dgv_;E;@&17@!>CRK}KfUJ{DO@zU4if{tGp=#UWSm=Sw^4wO7Llqdr5pxWNknOdJn(FVgHelW|W|D#l
k{ve5FeFUxkpiZW5)1$~K_rus<OXIrIT?{mF0fc4Bv5UqNRcYpEP<nKY>6?%yTy<J=C=T7#AFnL=6U0N$k`dd*-3FmC=m9_DS&wH
UCCMycL8vCP&%$4QAR|GWC9T7F&70%RZZC14h1rWf-IwD39<lkcr_X##-uqy@dXAa3(BAy2{!;XY}ErkWmv9xkOx~P)>k`bcj-1u
XmpN**$iTxk+vFlHDr)DGoh^`(C<3UP)2!>4={M;=K|2WutmQ`V8P_WcAN@&k`|<n!iRPsyb=YIVM8-hZMV5~kvgy}(U?_WEQ+F<
u%pR}zW{@)!A@e(MrpfZn5u9=1OqJ);>&_biy&(Un$e~$3LY5PIZz4+7zDsKlRBW|rUDf4!ys1xk^wy@8j$(P8>u!8y#_7`0zs>w
R8SH$4OqH^cw;hZ*%2DlRao@rlr5@ZzRYOTOiXZfiL80d?tIjZ*{n4g%9uC}9U!cCHb^3GT<M;v0%R$zx|?Hz-jxH8FmWSeyx$>N
b{l}IDn(=$Go8&G?<Y%o_1WGKd$+}Nv4ZNHi>-<jb}W+>3PzP{k=9;u%!UIXMkEVsaXirE*EKh_Ld6TTfTtr>8|Wd+TIirJgV#M5
I;kAmRYOZb((7ihBQ)Y$nS>tzVH#^l0nv!uN)aXS-*5zh1|S0)BZ>=!!#tG7R=MFSDD``gj`M-3)~a@QXina{T+vn$V&pc2f-Yqa
LqW5^u<gdgh6u3SvZ(~gtG*h6wc8HFD1ugWr9kSSYjME{7$=EQqZ-f>B&=C6lcGbU3Ak_C+j`#k<B2-$#15mLLE1(k!vGoIJI)1L
>op+0IJhy$APKSWW4z;FnG*oS5CPT!G%Cb^B!#>a0>vQ~3_}FT+=&!pz@{4PapIUX$V?9$__Te_44$}$JTVN!IO~`oficB}VlBXE
SYyP^Y6pp#uu$o}4DAFKN^Q%~FtbV7fzlvugmtz<CiWQ7Fo4!cQ>%m<mbZp-gr&7ywl+mZw+({__nqGsp~$d+=X<)XV~K_*o2wlx
;K<nWuyQfi4T~fm9l6_X{cd2vQAVCki1DiBElYQ&M@VqHN!CDNs2$BY1VF+#>|`)3%?Z?e2Iy*?p_76h8ik8E&@Nzhg(V^#_!nq)
G<3o4IAz3Fn+jvkcSA|8ah=+z9ijCa;P`xN-|#ecKGRH{M)gOuGpnvP8TRTSq9<BzKfIWNlv81$x-sya1;)mp2Es(ziP8&r21U@4
R3I5haQ21{TVAfMI+YHvnna2L*IUi%utT761GTbq$RyH?<Yi_!1|n*v2%>`I&^n%SeCwp9sj4dd6Sp%F$(WxD73WqC1eup+N<8b`
kfn5C*PTrY=#bfy5n{zioc8m9-&@fEbIt>yrX`69a@Kr?1q2P5rwY)U2+^VCKJP+@Pm^DkSgNe$D0e;~&csMH8QV!{7&oB^d~(8Q
hqORMCi6_}c<$hN^(@~!w<fggcL-=0KzqsY^f(PD9fI*W>+75q%n%wVij-hm4@mXyL9g4D#ih_SQw%`Y;RrGTMNmDx%07sK9}wsZ
h$-G&pf=NI6Hl$Y31A<N+4t+)lRif!cFoK6cchvI09pm<5k}b`8^g?YM0jDTH`<$rtPQ#xPr;*UWx&uV?XWVx0^$WBnGQ+x&Y2mR
(i6=C=iI#)cvf}0o)qzCLGtvIj+0ZrByP9Ne^d6+73+*9h8AN5lzS&a_D8LhERpPLI?+Zp-uL=65vPzdPG_njcAS_jp8mx-dLA_8
Fw-H32T=?{+OYB$9Kjs_2VQ`k1_rSnMyr5$n0D<nGi<?`9220wNC8hNX%$1xR9^^0%qIS<9uOhaO7*AOCp!R4ZIt?FoD(8Yr>_P0
N<V)?ARH6uxNxFn5`rsGLg8GjaH2?*BbBrz-a^vQbJ_*ZXgV-kLOQaJBh`p|I32DmJ4VKFcARw@E@E!``=`=5Y1zkc`mfd+ue{Da
{@f<*&x&ju3G&|ven5^NFSCatVB05QV-P`?nAFCYHw;C?3JSSc<1q|GNiI2<qr{Nr$x)Vbp}C2RW#%0QFyh4&b+N)RR+OUd;jRY<
Y-m`MNfT5if}K?>f|M&N03sAtBLxb;Hrveb?zfj)<N8efc`aR=HQQ(W^z1HS)Ie880I;7(DuFUd_nk+VyX0!0mGR(PlOpdo-A=Fr
NlgHs!?1qBTjDr=WL~|Ph=!=i6u|U-j>DNtY{g&IXTBy|D^pW#9>CFpeHyRoPTucvw45`)u`NDQv*?XrdTCz9Y9qv)M2Kh^&KNmt
=hcJTyQp^}JyB3hK|wVLk8B1BP&R#kTu0z&sjL7IF&?`-&$9+5K#wl09l-~lxF|Os)4v>0WOjg(9EeWD{}T#4xG-$sNTI|-(LNa-
?b!7?dKY$kEp2i2*&n0XF|}yIWSutUCW}O{%@qSbYq@}kw)m<l<DB%dYa?YB41u&|k?KG(hK(KIaB;B}diCJES?oBSDOwvWhFiK;
%M>Rdgo+fX*y)Z6l&;$;qihYcMaW=_m~oR)P%$Cca;>&N!U7Bl8+Z)UHq^ojKJBq?PSdQe+~5U>-SY`;>cYr!YbfTmA*|>d32uj3
FGk|5)s76Zj2Nd)%o84SFhmA3Y|1-?PLT~~KT-Sx2y^g&&vK_&NeDaao+P4v3Q3v*CK?3p6SwDrnTVoZ(h&54MIfXRf~cfo3Pt4K
&*}8FDmo$p9FYbciWxb4Hom~SmBesE=$mqWemXGy0&i@vWcpmX^nD$Wi65erf;$QH+h=dIdmiJAI5nC#+vT7s83V}p>)!+AtTBHy
_?w#eXtWejp4|)khzIQcP!T}?2iEym+RjrCwIA&k0}6SPpTixK%a-){k_vSGaw5uYA)%s=s>2}^%rPZ2M1v&MGP6x!**!{Wc<nUM
G#w^j+=Tjs9^nA%azFn;HhyN~r|s?V5zC&X9jI{l9=PK22{$YHe+`G@!9egkpiggfFH~cIonZwdR1w6&IfZDI1NlI#us%R%tpUn9
Nl9cB?E!dbp~OG!4%opHL?r_fyw9wEk3j~gC<;P_nvp4p5``!Q$|Kkw5%%nU+~$6s>_S7wh>->ZS^Iv|O=?M;XJ`SN6K4o^N!Y`9
lQF3I+l6UKPG_k-q$G}xpntruJ*TsL0!GZML+&nA1qcEk#t))wX7F-m2QuPRDf)nc46n0ZtXYnRhVbd^JVUSAbL4RsGM}RQ<8ah#
MWZK?r?cCT=%fk;g()clfzxq~9t7%S!iRwGGIcCEy5p>UdocmsAIssL0Q^eV;U~HP{B7ub5-fpAhG0~W&*@=_%x2^ff*eghes(Yb
b~g=wSLV~bSEvWI+*k}m5GH11R7iV*=uH}~WW@%{HVmvZedr7lDVeJvVwH8128I#g*nH1*e^`Ez(<G2kb&c7`MW-7&lEy=HBkW}>
iAA*<#>7oV<~!JFRwIUs(g*#$4ZWt@1lR3Ylhq|)c?Xu>SR!9KLj7P4(CHaCon-ww<3-=gro#Uo0k#&2fQeA0i76N=q9q^OF}=tS
(+cuOS(j|5zzA?3&;f)!n&W2k_2b9VIvEO2LhW8PAReRR)Z%Zk@1PkKP*vo92(UNySfPH4&|!`K-k$?S`>#Hs_meQ5mPMW>)8s!h
WJREsBU2y?&Oc%km>a_gN5S;UA9B9gOStpaAF_T^>Ky`q`cV3MQ{l}U<3-S2M!D(0Ml=YLZ?@EvYVvT7K_34421XJm>-EC~iK=d3
oM38YzObntqE>h&&bYE8C%oJ6*14xcoYC!*THvv=YxS+nYfANxM7@E>+<?Ct0C;$yEDeqMN3Ia$7<%6lWSil(ZfK?Vp3ES`HnVZh
xhiS5kxq5Yv=G}bQ92pff+u^B`MeDW{np)v1UZ(;d(fcysZWPnI4yd_p*%3RG01gfxOXdq8!lj0NFpgbY}<PT)G%|6%mg=K-VcET
OG(`Wf*Mk&0zL-2gR&fLv)SP>kkFO;Z8In*%>w3iA&Ssy6ts#1N>(VmmIAqVxr9cp-Hu1(l6CCI5a8{ctbxNOeg_=!c)E?I%!SO<
oMb>gVM5Z((GvscL;A8B1k$D^PJMpG_u%hRiB$py8P^JeX(;a!Qzg&xWZ=)gq5cT3;E+V6Q6vV?I)NN}KpPjl5C)*lWt%jBX5eVS
1<Z+c2B<U;uvJmPBFGeq>?T>IYyeCkN#jfbIu;)l!2bH6b`jw~77G^$ZY;JEK*VX(j62eb$e^xf1cvk|Aj!zE+yV@XxKc+1P+=PY
*kMO{Z4|>PIV6W8N2fGop~SjrMx(_M3d0Yw>}yzbnzNHou&)d*6%q)(n5p2sBu54ipjI~xqDAw%k}~R0>5ptUW5L0hh=AwA8`++z
>g`fv*~J_g1lg~FzS*#VFybcU6z#MMl8Gllckj08vSfqKGD<M4hYe>qT*h{5tH>~NH@lZ<^TyRwcz|i=>k~vl{Bi?AX*I1D)wXmo
Z5Y#E&BYE2^m}-RS-E!`Q2D?F(<l%^%n0Mc6kxp@1|cC>C4x@0-bfMy(BB0xVEkyLA_^>Jg4^8p!Tw%Cx<1e!UDt=pwl=O4-wDN}
18K1)zPbMs+VgKjemCX^_5bWTVQCbeW{<HsN#LxJRPV#(g&ahuH!V{tJ+Q`$!qvD!NUKKfQa00n>GIo<U_)%h{*TWgj1^(9TSZo}
DEa@NHKCo~mWp&gabdoq|EkOb5~zbr>*cAoi%)jn3^;aYy2}{D-P;2q?02v*kH=I~9^Gylp{$=z&}jD`qheqw+nhrJy)y25^C!36
K;lT668=esNx_R%Ksov-9%&?#OZ$i2mxucC-+<xxr@$MmCTL;Gf_!7}acMnOm?*GQpb&?&!w8-N2<r}{EB<hv4;l^MUr7!*7irh_
s9{mV{^RQ4;<uiy!3aK3nxebRE(%M7NQnuJ>}x<KeC$a($ALej@hca(j=k%H(ut)6;YaA|r+xQxh64E~XczwCP{#!?+(h@ymkZLI
N>alK1pKA>N&nyZDB&-!4`4|X;lm-Yx`!&#n0_NFR_~KFvcc=V0xUC!gKPWt>~rmT8qMoEnfNg<NTFG7%J*(v0+fh}#CbC`cK6T3
IRKDI0x<>?=o@KTiWPz@TT5-Z&=AUKHVn47GtCwwPx2w;33)IaIb<+NBopl~|Ha&qP81|OO7pWo
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
